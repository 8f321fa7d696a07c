import { type ReactNode, useState } from 'react';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/useSession';
import { Button } from '@/ui/Button';
import styles from './Cards.module.css';
import { toggled } from './rowSelection';

interface CardsProps<Row extends { readonly id: string }> {
  readonly label: string;
  /** In the order shown. */
  readonly rows: readonly Row[];
  readonly rowName: (row: Row) => string;
  readonly about: (row: Row) => string;
  /** Its strongest role; null for none. */
  readonly badge?: ((row: Row) => string | null) | undefined;
  /** Before the name. */
  readonly icon?: ((row: Row) => ReactNode) | undefined;
  readonly selected: ReadonlySet<Row['id']>;
  readonly onSelect: (ids: readonly Row['id'][]) => void;
}

/** Cards that one press adds: thousands at once would stop a phone. */
const STEP = 100;

/** The rows of a phone: a press opens everything about one, a tick adds it to the selection. */
export function Cards<Row extends { readonly id: string }>(props: CardsProps<Row>) {
  const { label, rows, rowName, about, selected, onSelect } = props;
  const { t } = useText();
  const { view } = useSession();
  const [most, setMost] = useState(STEP);
  const next = Math.min(STEP, rows.length - most);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {rows.slice(0, most).map((row) => {
          const name = rowName(row);
          const badge = props.badge?.(row) ?? null;
          return (
            <li key={row.id} className={styles.card} data-selected={selected.has(row.id)}>
              <label className={styles.tick}>
                <input
                  type="checkbox"
                  aria-label={t(($) => $.table.selectRow, { name })}
                  checked={selected.has(row.id)}
                  onChange={() => onSelect(toggled(selected, row.id))}
                />
              </label>
              <button
                type="button"
                className={styles.open}
                title={name}
                aria-haspopup="dialog"
                onClick={() => {
                  onSelect([row.id]);
                  view.setState({ sheet: 'details' });
                }}
              >
                {props.icon?.(row)}
                <span className={styles.words}>
                  <span className={styles.name} dir="auto">
                    {name}
                  </span>
                  <span className={styles.about}>{about(row)}</span>
                </span>
                {badge === null ? null : <span className={styles.badge}>{badge}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      {next > 0 ? (
        <Button look="quiet" onClick={() => setMost(most + STEP)}>
          {t(($) => $.table.more, { count: next })}
        </Button>
      ) : null}
    </>
  );
}
