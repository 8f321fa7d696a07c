import { memo } from 'react';
import { useText } from '@/i18n/useText';
import { type AfterEdit, CellEditor } from './CellEditor';
import type { Column } from './columns';
import styles from './Grid.module.css';

interface GridRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly name: string;
  readonly topPx: number;
  readonly columns: readonly Column<Row>[];
  readonly isSelected: boolean;
  /** The cell with the tab stop by its number, 0 the tick box; null when another row has it. */
  readonly active: number | null;
  readonly editing: { readonly column: string; readonly typed: string | null } | null;
  readonly onDone: (row: number, column: number, after: AfterEdit) => void;
}

/** One row of the grid; the grid around it has the clicks and the keys. */
export function GridRow<Row extends { readonly id: string }>(props: GridRowProps<Row>) {
  const { row, index, name, columns, isSelected, active, editing, onDone } = props;
  const { t } = useText();
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={`${styles.row} ${styles.line}`}
      style={{ top: props.topPx }}
    >
      <TickCell
        at={`${index},0`}
        name={t(($) => $.table.selectRow, { name })}
        isTicked={isSelected}
        isActive={active === 0}
      />
      {columns.map((column, i) => {
        const number = i + 1;
        const at = `${index},${number}`;
        if (editing?.column === column.id && column.edit) {
          return (
            <td
              key={column.id}
              aria-colindex={number + 1}
              data-cell={at}
              className={`${styles.cell} ${number === 1 ? styles.first : ''} ${styles.editing}`}
            >
              <CellEditor
                edit={column.edit}
                row={row}
                label={t(($) => $.table.cell, { column: column.name, row: name })}
                typed={editing.typed}
                burst={`table:${row.id}:${column.id}`}
                onDone={(after) => onDone(index, number, after)}
              />
            </td>
          );
        }
        return (
          <TextCell
            key={column.id}
            at={at}
            number={number}
            column={column.id}
            shown={column.show(row)}
            why={column.why?.(row) ?? ''}
            isActive={active === number}
            isNumber={column.isNumber ?? false}
            isFixed={!column.edit}
            opens={column.open !== undefined}
          />
        );
      })}
    </tr>
  );
}

interface TickCellProps {
  readonly at: string;
  readonly name: string;
  readonly isTicked: boolean;
  readonly isActive: boolean;
}

const TickCell = memo(function TickCell({ at, name, isTicked, isActive }: TickCellProps) {
  return (
    <td
      aria-colindex={1}
      data-cell={at}
      tabIndex={isActive ? 0 : -1}
      className={`${styles.cell} ${styles.tick}`}
    >
      <input
        type="checkbox"
        tabIndex={-1}
        className={styles.mark}
        aria-label={name}
        checked={isTicked}
        readOnly
      />
    </td>
  );
});

interface TextCellProps {
  readonly at: string;
  readonly number: number;
  readonly column: string;
  readonly shown: string;
  readonly why: string;
  readonly isActive: boolean;
  readonly isNumber: boolean;
  readonly isFixed: boolean;
  readonly opens: boolean;
}

const TextCell = memo(function TextCell(props: TextCellProps) {
  const { at, number, shown, why, isActive, isNumber, isFixed, opens } = props;
  const look = [
    styles.cell,
    number === 1 ? styles.first : '',
    isNumber ? styles.number : '',
    isFixed && !opens ? styles.fixed : '',
  ];
  const cell = {
    'aria-colindex': number + 1,
    'aria-readonly': isFixed ? (true as const) : undefined,
    'data-cell': at,
    'data-column': props.column,
    tabIndex: isActive ? 0 : -1,
    title: [shown, why].filter(Boolean).join('\n'),
    className: look.join(' '),
  };
  const words = (
    <span className={styles.words} dir="auto">
      {shown}
    </span>
  );
  if (number === 1) {
    return (
      <th scope="row" {...cell}>
        {words}
      </th>
    );
  }
  return (
    <td aria-haspopup={opens ? 'dialog' : undefined} {...cell}>
      {words}
    </td>
  );
});
