import { ArrowDown, ArrowUp } from 'lucide-react';
import { useId, useState } from 'react';
import { useText } from '@/i18n/useText';
import { COLUMNS, isRead, type Mark, marksOf, sortedBy } from './columns';
import styles from './Groups.module.css';
import type { GroupReading } from './types';

interface Sorting {
  readonly by: string;
  readonly direction: 'descending' | 'ascending';
}

/** Key measures of all maps, a row each; the highest and the lowest are named. A column's head sorts by it. */
export function MeasureTable({ readings }: { readonly readings: readonly GroupReading[] }) {
  const text = useText();
  const { t } = text;
  const id = useId();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const read = readings.filter(isRead);
  const column = COLUMNS.find((one) => one.id === sorting?.by);
  const rows = column && sorting ? sortedBy(read, column, sorting.direction) : read;
  const marks = new Map(
    COLUMNS.map((one) => [one.id, one.isMarked ? marksOf(rows.map(one.value)) : rows.map((): Mark => null)]),
  );
  const sortBy = (by: string) =>
    setSorting({
      by,
      direction: sorting?.by === by && sorting.direction === 'descending' ? 'ascending' : 'descending',
    });
  return (
    <div className={styles.section}>
      <h2 className={styles.subtitle} id={id}>
        {t(($) => $.groupWork.table)}
      </h2>
      <p className={styles.quiet}>{t(($) => $.groupWork.tableHint)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keys */}
      <section className={styles.scroller} tabIndex={0} aria-labelledby={id}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t(($) => $.groupWork.map)}</th>
              {COLUMNS.map((one) => {
                const isSorted = sorting?.by === one.id;
                return (
                  <th key={one.id} scope="col" aria-sort={isSorted ? sorting.direction : 'none'}>
                    <button
                      type="button"
                      className={styles.sort}
                      title={t(($) => $.groupWork.sortBy, { column: t(one.label) })}
                      onClick={() => sortBy(one.id)}
                    >
                      {t(one.label)}
                      {isSorted && sorting.direction === 'ascending' ? (
                        <ArrowUp size={16} aria-hidden="true" />
                      ) : (
                        <ArrowDown
                          size={16}
                          aria-hidden="true"
                          className={isSorted ? '' : styles.faintIcon}
                        />
                      )}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.map.key}>
                <th scope="row">{row.map.title}</th>
                {COLUMNS.map((one) => (
                  <td key={one.id}>
                    {one.words(text, row)}
                    <MarkWord mark={marks.get(one.id)?.[at] ?? null} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function MarkWord({ mark }: { readonly mark: Mark }) {
  const { t } = useText();
  if (mark === null) return null;
  return (
    <span className={styles.mark}>
      <span aria-hidden="true">{mark === 'highest' ? '▲' : '▼'}</span>{' '}
      {mark === 'highest' ? t(($) => $.groupWork.highest) : t(($) => $.groupWork.lowest)}
    </span>
  );
}
