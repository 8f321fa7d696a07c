import { useId, useState } from 'react';
import { useText } from '@/i18n/useText';
import { type FilterRow, onlyOne, toggled } from './filterRows';
import styles from './LookingPanel.module.css';

interface FilterGroupProps<Value extends string> {
  readonly title: string;
  /** Whether its rows are there when the panel opens. */
  readonly isOpenFirst: boolean;
  readonly rows: readonly FilterRow<Value>[];
  readonly hidden: readonly Value[];
  readonly nameOf: (value: string) => string;
  readonly onChange: (hidden: readonly Value[]) => void;
}

/** One part of the filter: a tick for everything that is seen, with how many it is about. */
export function FilterGroup<Value extends string>(props: FilterGroupProps<Value>) {
  const { title, isOpenFirst, rows, hidden, nameOf, onChange } = props;
  const { t, whole } = useText();
  const id = useId();
  // As it was when the panel opened: a group must not close under the hand that ticks the last box.
  const [isOpen] = useState(isOpenFirst);
  if (rows.length === 0) return null;
  const shown = rows.length - rows.filter(({ value }) => hidden.includes(value)).length;
  return (
    <details className={styles.details} open={isOpen}>
      <summary className={styles.summary}>
        {title}
        <span className={styles.count}>
          {hidden.length > 0
            ? t(($) => $.looking.shownOf, { shown: whole(shown), all: whole(rows.length) })
            : ''}
        </span>
      </summary>
      <ul>
        {rows.map(({ value, count }, index) => (
          <li key={value} className={styles.row}>
            <input
              id={`${id}-${index}`}
              type="checkbox"
              className={styles.tick}
              checked={!hidden.includes(value)}
              onChange={() => onChange(toggled(hidden, value))}
            />
            <label htmlFor={`${id}-${index}`} className={styles.rowName}>
              {nameOf(value)} <span className={styles.count}>{whole(count)}</span>
            </label>
            {rows.length > 1 ? (
              <button
                type="button"
                className={styles.only}
                aria-label={t(($) => $.looking.onlyThis, { name: nameOf(value) })}
                onClick={() => onChange(onlyOne(rows, value))}
              >
                {t(($) => $.looking.only)}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {hidden.length > 0 ? (
        <button type="button" className={styles.only} onClick={() => onChange([])}>
          {t(($) => $.looking.showGroup)}
        </button>
      ) : null}
    </details>
  );
}
