import { useId } from 'react';
import { useText } from '@/i18n/useText';
import { topBy } from '@/large/parts';
import { Button } from '@/ui/Button';
import styles from './Large.module.css';
import { useReader, useReading } from './useReader';

/** Those named as standing between others. */
const NAMED = 3;

/** The network in words, as its figures are found. */
export function SummaryPart() {
  const text = useText();
  const { t, whole, percent, decimal, list } = text;
  const id = useId();
  const state = useReading((all) => all);
  const { network, figures, clusterCount, closure, between, measuring } = state;
  if (!network) return null;
  const small = (share: number) =>
    share > 0 && share < 0.01 ? `${decimal(share * 100, 3)}%` : percent(share);
  const top = between ? [...topBy(between.values, NAMED)].map((i) => network.names[i] ?? '') : [];
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {t(($) => $.large.summary)}
      </h2>
      <p className={styles.lead}>
        {t(($) => $.large.counts, {
          actors: whole(network.names.length),
          ties: whole(network.strong.length),
        })}
      </p>
      {figures ? (
        <>
          <p>
            {t(($) => $.large.mean, { mean: decimal(figures.meanTies, 1), density: small(figures.density) })}
          </p>
          <p>
            {figures.parts === 1
              ? t(($) => $.large.oneWhole)
              : t(($) => $.large.parts, { count: figures.parts, largest: whole(figures.largestPart) })}{' '}
            {figures.isolates > 0 ? t(($) => $.large.isolates, { count: figures.isolates }) : null}
          </p>
          {figures.core > 1 ? <p>{t(($) => $.large.core, { count: figures.core })}</p> : null}
        </>
      ) : null}
      {clusterCount > 0 ? (
        <p>
          {network.places
            ? t(($) => $.large.clustersPlaced, { count: clusterCount })
            : t(($) => $.large.clusters, { count: clusterCount })}
        </p>
      ) : null}
      {closure === null || closure === undefined ? null : (
        <p>{t(($) => $.large.closure, { share: percent(closure) })}</p>
      )}
      {between ? (
        <>
          <p>{t(($) => $.large.between, { names: list(top) })}</p>
          <p className={styles.faint}>
            {t(($) => $.large.searches, {
              searches: whole(between.searches),
              all: whole(network.names.length),
            })}
          </p>
        </>
      ) : null}
      <Measuring measuring={measuring} />
    </section>
  );
}

function Measuring({ measuring }: { readonly measuring: 'running' | 'done' | 'stopped' | 'failed' }) {
  const { t } = useText();
  const reader = useReader();
  const between = useReading((state) => state.between);
  return (
    <div className={styles.row}>
      <p role="status" className={styles.faint}>
        {measuring === 'stopped' ? t(($) => $.large.stopped) : null}
        {measuring === 'failed' ? t(($) => $.large.failed) : null}
        {measuring === 'running'
          ? between
            ? t(($) => $.large.estimating, { done: between.searches, of: between.of })
            : t(($) => $.large.counting)
          : null}
      </p>
      {measuring === 'running' && between ? (
        <Button onClick={reader.stopMeasuring}>{t(($) => $.large.stop)}</Button>
      ) : null}
    </div>
  );
}
