import type { NamedChoice } from '@/wording/choices';

interface Editable<Row> {
  /** What the field holds when it opens. */
  readonly value: (row: Row) => string;
  /**
   * Writes what the field holds into one or several rows, as one edit.
   *
   * @param burst edits in a row with the same burst are one undo step
   */
  readonly save: (rows: readonly Row[], value: string, burst?: string) => void;
}

/** How a cell is edited in its place. */
export type CellEdit<Row> =
  | (Editable<Row> & {
      readonly kind: 'text';
      /** Characters it may hold, from LIMITS. */
      readonly limit: number;
      /** How to write it, said in the field. */
      readonly hint?: string;
      /** Of several lines: Shift and Enter begins a new one. */
      readonly isLong?: boolean;
      readonly suggestions?: readonly string[];
      /** Makes no sense for several rows at once: a name. */
      readonly isOwn?: boolean;
    })
  | (Editable<Row> & { readonly kind: 'choice'; readonly choices: readonly NamedChoice<string>[] })
  /** An actor of the frame, by its id. */
  | (Editable<Row> & { readonly kind: 'actor' });

/** One column of a table. Its texts are in the reader's language. */
export interface Column<Row> {
  readonly id: string;
  readonly name: string;
  readonly widthPx: number;
  readonly isNumber?: boolean;
  /** Hidden until somebody asks for it. */
  readonly isExtra?: boolean;
  /** What the cell says, '' for nothing. */
  readonly show: (row: Row) => string;
  /** What rows are sorted by; null and '' come last in both directions. */
  readonly sortBy: (row: Row) => string | number | null;
  /** What the tooltip adds to what the cell says: why there is no value, or why it cannot be edited. */
  readonly why?: (row: Row) => string;
  readonly edit?: CellEdit<Row>;
  /** Opens something for the row instead of a field. */
  readonly open?: (row: Row) => void;
}

export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}
