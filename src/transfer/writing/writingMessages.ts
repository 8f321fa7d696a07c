import type { ExchangeNetwork } from '../exchange/types';
import type { WriterId } from '../formats/writers';
import type { XlsxSheet } from '../formats/xlsx/writeXlsx';

/** What is to be written. */
export type WritingOrder =
  | { readonly kind: 'network'; readonly format: WriterId; readonly network: ExchangeNetwork }
  | { readonly kind: 'workbook'; readonly sheets: readonly XlsxSheet[] };

export type Written = string | Uint8Array<ArrayBuffer>;

/** What the worker answers; null when it could not be written. */
export interface WritingNews {
  readonly written: Written | null;
}
