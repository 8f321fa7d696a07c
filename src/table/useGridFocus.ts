import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** A cell by its names; row null is the headings. */
export interface CellName {
  readonly row: string | null;
  readonly column: string;
}

interface Kept extends CellName {
  /** Where the row stood, for when it is gone. */
  readonly index: number;
}

export interface GridFocus {
  /** The one cell that Tab comes to, by numbers; row -1 is the headings. */
  readonly at: { readonly row: number; readonly column: number };
  /** Makes a cell the one that Tab comes to. */
  readonly stand: (row: number, column: number) => void;
  /** The same, and gives it the focus. */
  readonly go: (row: number, column: number) => void;
  /** Gives the focus to the cell that has it after the next drawing, also when its row is gone then. */
  readonly refocus: () => void;
}

/**
 * Roving focus of a grid: one cell has the tab stop. It is kept by the row's id, so that sorting and edits of
 * others do not move it; when the row goes, the one that takes its place has it.
 */
export function useGridFocus(
  grid: RefObject<HTMLElement | null>,
  rows: readonly { readonly id: string }[],
  columns: readonly { readonly id: string }[],
): GridFocus {
  const [kept, setKept] = useState<Kept>({ row: null, column: '', index: 0 });
  const wantsFocus = useRef(false);
  const known = kept.row === null ? -1 : rows.findIndex((row) => row.id === kept.row);
  const isGone = kept.row !== null && known < 0;
  const row = isGone ? Math.min(kept.index, rows.length - 1) : known;
  const column = Math.max(
    0,
    columns.findIndex((one) => one.id === kept.column),
  );
  useLayoutEffect(() => {
    // After an undo the row that is back has the tab stop again: the focus follows, as keys act there.
    if (!wantsFocus.current && !isBesideStop(grid.current)) return;
    wantsFocus.current = false;
    const cell = grid.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const stand = (toRow: number, toColumn: number) =>
    setKept({ row: rows[toRow]?.id ?? null, column: columns[toColumn]?.id ?? '', index: toRow });
  return {
    at: { row, column },
    stand,
    go: (toRow, toColumn) => {
      wantsFocus.current = true;
      stand(toRow, toColumn);
    },
    refocus: () => {
      wantsFocus.current = true;
      // A new object, so that there is a next drawing.
      setKept((now) => ({ ...now }));
    },
  };
}

/** A cell has the focus that is not the one with the tab stop. */
function isBesideStop(grid: HTMLElement | null): boolean {
  const { activeElement } = document;
  return (
    activeElement?.matches('[data-cell][tabindex="-1"]') === true && grid?.contains(activeElement) === true
  );
}
