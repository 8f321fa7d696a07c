import { useRef, useState } from 'react';
import type { AfterEdit } from './CellEditor';
import styles from './Grid.module.css';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import type { GridProps } from './gridProps';
import { useGridFocus } from './useGridFocus';
import { type GridHands, useGridHands } from './useGridHands';
import { useReveal } from './useReveal';
import { useRowHeight } from './useRowHeight';
import { useRowWindow } from './useRowWindow';

/** An open field; `typed` is the letter that opened it. */
interface Editing {
  readonly row: string;
  readonly column: string;
  readonly typed: string | null;
}

/** A table becomes a grid of ARIA by its role alone; its rows and cells then become those of a grid. */
const GRID = { role: 'grid', 'aria-multiselectable': true } as const;
const READ_ONLY = { 'aria-readonly': true } as const;
/** Width of the column of tick boxes, px. */
const TICK_PX = 44;
/** Name of that column, the first of the walk. */
const TICK = { id: 'tick' };

/**
 * A table that is edited in its place, by the grid pattern of ARIA: one tab stop, arrows walk, Enter edits. Only
 * the rows in sight are drawn when there are many.
 */
export function Grid<Row extends { readonly id: string }>(props: GridProps<Row>) {
  const { label, columns, rows, rowName, sorting, selected, isReadOnly } = props;
  const box = useRef<HTMLDivElement>(null);
  const rowPx = useRowHeight();
  const drawn = useRowWindow(box, rows.length, rowPx);
  const walked = [TICK, ...columns];
  const focus = useGridFocus(box, rows, walked);
  useReveal(box, rows, { focus, rowPx });
  const [editing, setEditing] = useState<Editing | null>(null);
  const edit: GridHands<Row>['edit'] = (row, column, typed) => {
    if (column.open) column.open(row);
    else if (column.edit && !isReadOnly) setEditing({ row: row.id, column: column.id, typed });
  };
  const hands = useGridHands({ ...props, box, focus, rowPx, isEditing: editing !== null, edit });
  const finish = (row: number, column: number, after: AfterEdit) => {
    setEditing(null);
    if (after === 'leave') return;
    const down = after === 'down' ? 1 : 0;
    const aside = after === 'next' ? 1 : after === 'previous' ? -1 : 0;
    const most = walked.length - 1;
    focus.go(Math.min(rows.length - 1, row + down), Math.max(0, Math.min(most, column + aside)));
  };
  const sizes: Record<string, string> = {
    '--columns': [TICK_PX, ...columns.map(({ widthPx }) => widthPx)].map((px) => `${px}px`).join(' '),
    '--row': `${rowPx}px`,
    '--tick': `${TICK_PX}px`,
  };
  return (
    <div ref={box} className={styles.box} tabIndex={-1}>
      <table
        {...GRID}
        {...(isReadOnly ? READ_ONLY : {})}
        aria-label={label}
        aria-describedby={props.describedBy}
        aria-rowcount={rows.length + 1}
        aria-colcount={walked.length}
        className={styles.grid}
        style={{ ...sizes }}
        onKeyDown={hands.onKeyDown}
        onMouseDown={hands.onMouseDown}
        onFocus={hands.onFocus}
        onClick={hands.onClick}
      >
        <GridHead
          columns={columns}
          sorting={sorting}
          active={focus.at.row < 0 ? focus.at.column : null}
          ticked={hands.ticked}
        />
        <tbody className={styles.body} style={{ height: rows.length * rowPx }}>
          {drawnRows(drawn.first, drawn.end, focus.at.row).map((index) => {
            const row = rows[index];
            return row ? (
              <GridRow
                key={row.id}
                row={row}
                index={index}
                name={rowName(row)}
                topPx={index * rowPx}
                columns={columns}
                isSelected={selected.has(row.id)}
                active={focus.at.row === index ? focus.at.column : null}
                editing={editing?.row === row.id ? editing : null}
                onDone={finish}
              />
            ) : null;
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The rows in sight, and the one with the tab stop wherever it is. */
function drawnRows(first: number, end: number, active: number): readonly number[] {
  const indices = Array.from({ length: end - first }, (_, i) => first + i);
  if (active < 0 || (active >= first && active < end)) return indices;
  return active < first ? [active, ...indices] : [...indices, active];
}
