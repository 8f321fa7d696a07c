import { ArrowDown, ArrowUp } from 'lucide-react';
import { useText } from '@/i18n/useText';
import type { Column, Sorting } from './columns';
import styles from './Grid.module.css';

interface GridHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting;
  /** The heading with the tab stop by its number, 0 the tick boxes; null when a row has it. */
  readonly active: number | null;
  readonly ticked: 'all' | 'some' | 'none';
}

/** The headings: pressing one sorts by it, pressing it again the other way round. The grid has the keys. */
export function GridHead<Row>({ columns, sorting, active, ticked }: GridHeadProps<Row>) {
  const { t } = useText();
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} className={styles.row}>
        <th
          scope="col"
          aria-colindex={1}
          data-cell="-1,0"
          tabIndex={active === 0 ? 0 : -1}
          className={`${styles.cell} ${styles.heading} ${styles.tick}`}
        >
          <input
            type="checkbox"
            tabIndex={-1}
            className={styles.mark}
            aria-label={t(($) => $.table.selectAll)}
            ref={(box) => {
              if (box) box.indeterminate = ticked === 'some';
            }}
            checked={ticked === 'all'}
            readOnly
          />
        </th>
        {columns.map((column, index) => {
          const isSorted = sorting.column === column.id;
          return (
            <th
              key={column.id}
              scope="col"
              aria-colindex={index + 2}
              aria-sort={isSorted ? sorting.direction : 'none'}
              data-cell={`-1,${index + 1}`}
              data-column={column.id}
              tabIndex={active === index + 1 ? 0 : -1}
              title={column.name}
              className={`${styles.cell} ${styles.heading} ${index === 0 ? styles.first : ''} ${column.isNumber ? styles.number : ''}`}
            >
              <span className={styles.words}>{column.name}</span>
              {isSorted ? <SortSign direction={sorting.direction} /> : null}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function SortSign({ direction }: Pick<Sorting, 'direction'>) {
  const Sign = direction === 'ascending' ? ArrowUp : ArrowDown;
  return <Sign size={14} aria-hidden="true" />;
}
