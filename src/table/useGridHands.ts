import { type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject, useRef } from 'react';
import type { Column } from './columns';
import { type CellAt, walkGrid } from './gridKeys';
import type { GridProps } from './gridProps';
import { between, toggled } from './rowSelection';
import { nextSorting } from './sortRows';
import type { GridFocus } from './useGridFocus';

export interface GridHands<Row extends { readonly id: string }> extends GridProps<Row> {
  readonly box: RefObject<HTMLElement | null>;
  readonly focus: GridFocus;
  readonly rowPx: number;
  readonly isEditing: boolean;
  /** Opens the field of a cell; `typed` replaces its content. */
  readonly edit: (row: Row, column: Column<Row>, typed: string | null) => void;
}

/** What keys and clicks do in a grid: walk, select rows, sort, open fields, delete. */
export function useGridHands<Row extends { readonly id: string }>(parts: GridHands<Row>) {
  const { columns, rows, sorting, onSort, selected, onSelect, isReadOnly, box, focus, rowPx, edit } = parts;
  /** Where a range of rows begins. */
  const anchor = useRef<Row['id'] | null>(null);
  /** Where the focus was before the press, which moves it before the click comes. */
  const pressed = useRef<CellAt | null>(null);
  const ids = () => rows.map(({ id }) => id);
  const isAll = rows.length > 0 && rows.every(({ id }) => selected.has(id));

  const toggle = (row: Row) => {
    anchor.current = row.id;
    onSelect(toggled(selected, row.id));
  };
  const extendTo = (row: Row) =>
    onSelect([...new Set([...selected, ...between(ids(), anchor.current, row.id)])]);
  const pressHeading = (column: number) => {
    const heading = columns[column - 1];
    if (heading) onSort(nextSorting(sorting, heading));
    else onSelect(isAll ? [] : ids());
  };

  /** Walks, and with Shift takes the rows along. @returns whether the key walks */
  const walk = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowPx) - 2);
    const size = { rows: rows.length, columns: columns.length + 1, page };
    const to = walkGrid(focus.at, key, ctrlKey || metaKey, size);
    if (!to) return false;
    const [from, next] = [rows[focus.at.row], rows[to.row]];
    if (shiftKey && from && next && from !== next) {
      anchor.current ??= from.id;
      extendTo(next);
    }
    focus.go(to.row, to.column);
    return true;
  };

  /** @returns whether the key means something for a cell of a row */
  const actOn = (row: Row, event: KeyboardEvent): boolean => {
    const { key } = event;
    const column = columns[focus.at.column - 1];
    if (key === ' ') toggle(row);
    else if (key === 'Enter' || key === 'F2') {
      if (column) edit(row, column, null);
      else toggle(row);
    } else if (key === 'Delete' && !isReadOnly) {
      parts.onDelete(row);
      focus.refocus();
    } else if (isLetter(event) && column?.edit?.kind === 'text' && !isReadOnly) edit(row, column, key);
    else return false;
    return true;
  };

  const takeKey = (event: KeyboardEvent): boolean => {
    const { key, ctrlKey, metaKey } = event;
    if (walk(event)) return true;
    const row = rows[focus.at.row];
    if ((ctrlKey || metaKey) && key.toLowerCase() === 'a') onSelect(ids());
    else if (key === 'Escape' && selected.size > 0) onSelect([]);
    else if (row) return actOn(row, event);
    else if (key === 'Enter' || key === ' ') pressHeading(focus.at.column);
    else return false;
    return true;
  };

  return {
    ticked: isAll
      ? ('all' as const)
      : rows.some(({ id }) => selected.has(id))
        ? ('some' as const)
        : ('none' as const),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (parts.isEditing || !isOwn(event) || !takeKey(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onMouseDown: () => {
      pressed.current = focus.at;
    },
    /** A screen reader, or a script, may put the focus into any cell. */
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const at = event.target.matches('[data-cell]') ? cellAt(event) : null;
      if (at && (at.row !== focus.at.row || at.column !== focus.at.column)) focus.stand(at.row, at.column);
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      const at = cellAt(event);
      if (!at || !isOwn(event) || isInField(event)) return;
      const [row, column] = [rows[at.row], columns[at.column - 1]];
      const { row: wasRow, column: wasColumn } = pressed.current ?? focus.at;
      pressed.current = null;
      const isHere = wasRow === at.row && wasColumn === at.column;
      focus.go(at.row, at.column);
      if (!row) pressHeading(at.column);
      else if (event.shiftKey) extendTo(row);
      else if (!column || event.ctrlKey || event.metaKey) toggle(row);
      else if (isHere || column.open) edit(row, column, null);
      else if (at.column === 1) {
        anchor.current = row.id;
        onSelect([row.id]);
      }
    },
  };
}

/** The cell of an event. */
function cellAt({ target }: MouseEvent | FocusEvent): CellAt | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = (cell?.dataset.cell ?? '').split(',').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

/** A press inside an open field belongs to it. */
const isInField = ({ target }: MouseEvent) =>
  target instanceof Element && target.matches('input:not([type="checkbox"]), textarea, select, option');

/** Events of a list that floats over the page come through React too, though they are not in the grid. */
const isOwn = ({ currentTarget, target }: KeyboardEvent | MouseEvent) =>
  target instanceof Node && currentTarget instanceof Node && currentTarget.contains(target);

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;
