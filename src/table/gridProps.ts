import type { Column, Sorting } from './columns';

/** What a grid shows, and what it tells. */
export interface GridProps<Row extends { readonly id: string }> {
  readonly label: string;
  /** Id of words that describe it. */
  readonly describedBy: string;
  readonly columns: readonly Column<Row>[];
  /** In the order shown. */
  readonly rows: readonly Row[];
  readonly rowName: (row: Row) => string;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly selected: ReadonlySet<Row['id']>;
  /** Selects exactly these rows. */
  readonly onSelect: (rows: readonly Row['id'][]) => void;
  readonly isReadOnly: boolean;
  /** Deletes what is selected, or this row when nothing is. */
  readonly onDelete: (row: Row) => void;
}
