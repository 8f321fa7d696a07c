import type { Column, Row, Table } from '../types';
import { textOf } from '../words';
import { numbered } from './numbered';
import styles from './Page.module.css';
import { usePage } from './usePage';

/** A table as wide as the text; on a phone it scrolls sideways. */
export function TableView({ block }: { readonly block: Table }) {
  const { isPhone, numbers, text } = usePage();
  const { columns, rows } = block;
  const number = text.whole(numbers.get(block.id) ?? 0);
  const caption = text.t(($) => $.report.document.table, { number, caption: textOf(block.caption) });
  return (
    <div className={styles.wide} {...(isPhone ? { tabIndex: 0, role: 'group', 'aria-label': caption } : {})}>
      <table className={styles.table}>
        <caption className={styles.tableCaption}>{caption}</caption>
        <colgroup>
          {numbered(columns).map(([at, { share }]) => (
            <col key={at} style={{ width: `${share * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {numbered(columns).map(([at, { head, align }]) => (
              <th key={at} scope="col" data-align={align}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered(rows).map(([at, row]) => (
            <RowView key={at} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RowView({ row, columns }: { readonly row: Row; readonly columns: readonly Column[] }) {
  if (row.isHeading) {
    return (
      <tr className={styles.rowHeading}>
        <th scope="colgroup" colSpan={columns.length}>
          {textOf(row.cells[0] ?? [])}
        </th>
      </tr>
    );
  }
  return (
    <tr>
      {numbered(columns).map(([at, { align }]) => {
        const words = textOf(row.cells[at] ?? []);
        return at === 0 ? (
          <th key={at} scope="row">
            {words}
          </th>
        ) : (
          <td key={at} data-align={align}>
            {words}
          </td>
        );
      })}
    </tr>
  );
}
