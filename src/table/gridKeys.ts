/** A cell by its numbers; row -1 is the headings. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that one page shows. */
  readonly page: number;
}

/**
 * The cell that a key leads to, as in every spreadsheet and in the grid pattern of ARIA.
 *
 * @param key the event's key; `isFar` when Ctrl or Cmd is held
 * @returns null for keys that do not walk; the edge stops a walk
 */
export function walkGrid(at: CellAt, key: string, isFar: boolean, size: GridSize): CellAt | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const row = (to: number) => ({ ...at, row: Math.max(-1, Math.min(last.row, to)) });
  const column = (to: number) => ({ ...at, column: Math.max(0, Math.min(last.column, to)) });
  switch (key) {
    case 'ArrowUp':
      return row(isFar ? Math.min(0, at.row - 1) : at.row - 1);
    case 'ArrowDown':
      return row(isFar ? last.row : at.row + 1);
    case 'ArrowLeft':
      return column(isFar ? 0 : at.column - 1);
    case 'ArrowRight':
      return column(isFar ? last.column : at.column + 1);
    case 'Home':
      return isFar ? { row: Math.min(0, last.row), column: 0 } : column(0);
    case 'End':
      return isFar ? last : column(last.column);
    case 'PageUp':
      return row(Math.max(0, at.row - size.page));
    case 'PageDown':
      return row(at.row + size.page);
    default:
      return null;
  }
}
