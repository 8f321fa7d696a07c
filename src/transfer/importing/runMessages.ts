import type { FileReading, ImportProgress, ImportWish } from './types';

/** What the worker that reads is told. */
export interface ImportOrder {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly wish: ImportWish;
}

/** What it tells. */
export type ImportNews =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'reading'; readonly reading: FileReading };
