import type { Sheet } from '@/picture/sheet';

/** Turns a page with a picture into the bytes of a PNG; the browser's canvas in the app. */
export type DrawPng = (sheet: Sheet) => Promise<Uint8Array>;

/** Words that a document needs and a report does not have. */
export interface DocumentWords {
  /** "Halaman", " dari ": what stands before the number of a page, and before that of all. */
  readonly page: string;
  readonly of: string;
  readonly contents: string;
  /** Heading of what nobody has filled in. */
  readonly missing: string;
  /** "dan 12 lagi": of a list that is not told to its end. */
  readonly more: (count: number) => string;
  readonly figure: (number: string, caption: string) => string;
  readonly table: (number: string, caption: string) => string;
}
