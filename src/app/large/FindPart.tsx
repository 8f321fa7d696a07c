import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useText } from '@/i18n/useText';
import { findNames } from '@/large/search';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import styles from './Large.module.css';
import { useReader, useReading } from './useReader';

/** Actors listed at first, and more with every press. */
const PAGE = 25;

/** The actors as a list that is searched, the most tied first. */
export function FindPart() {
  const { t } = useText();
  const id = useId();
  const reader = useReader();
  const [words, setWords] = useState('');
  const [most, setMost] = useState(PAGE);
  const wanted = useDeferredValue(words);
  const { network, folded, order, ties, shown, chosen } = useReading((all) => all);
  const visible = useMemo(() => order.filter((actor) => shown[actor] === 1), [order, shown]);
  const { found, count } = useMemo(
    () => findNames(folded, { words: wanted, order: visible, most }),
    [folded, wanted, visible, most],
  );
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {t(($) => $.large.actors)}
      </h2>
      <TextField
        label={t(($) => $.large.search)}
        type="search"
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setMost(PAGE);
        }}
      />
      <p role="status" className={styles.faint}>
        {count > 0 ? t(($) => $.large.found, { count }) : t(($) => $.large.none)}
      </p>
      <ul className={styles.list}>
        {found.map((actor) => (
          <li key={actor}>
            <button
              type="button"
              className={styles.actor}
              aria-pressed={actor === chosen}
              onClick={() => reader.choose(actor, 'go')}
            >
              <bdi className={styles.name}>{network?.names[actor]}</bdi>
              <span className={styles.faint}>{t(($) => $.large.tied, { count: ties[actor] ?? 0 })}</span>
            </button>
          </li>
        ))}
      </ul>
      {count > found.length ? (
        <Button onClick={() => setMost(most + PAGE)}>{t(($) => $.large.more)}</Button>
      ) : null}
    </section>
  );
}
