import { useId, useMemo, useState } from 'react';
import { useText } from '@/i18n/useText';
import { membersOf, topBy } from '@/large/parts';
import type { ExchangeNetwork } from '@/transfer/exchange/types';
import { SelectField } from '@/ui/Field';
import styles from './Large.module.css';
import { TakeButton } from './TakeButton';
import { useReading } from './useReader';

/** Clusters that can be picked, the largest first; smaller ones are reached through one of their actors. */
const MOST_CLUSTERS = 100;
const COUNTS = ['25', '50', '100', '300', '1000', '3000'] as const;

/** A cluster, or those at the top by a measure, as a project. */
export function TakePart({ exchange }: { readonly exchange: ExchangeNetwork }) {
  const { t } = useText();
  const id = useId();
  const { network, clusterOf } = useReading((all) => all);
  if (!network) return null;
  const title = network.title || t(($) => $.large.untitled);
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {t(($) => $.large.take)}
      </h2>
      <p>{t(($) => $.large.takeHint)}</p>
      {clusterOf ? <TakeCluster exchange={exchange} title={title} clusterOf={clusterOf} /> : null}
      <TakeTop exchange={exchange} title={title} />
    </section>
  );
}

interface TakeProps {
  readonly exchange: ExchangeNetwork;
  /** Of the whole. */
  readonly title: string;
}

function TakeCluster({ exchange, title, clusterOf }: TakeProps & { readonly clusterOf: Int32Array }) {
  const { t } = useText();
  const { network, order, chosen } = useReading((all) => all);
  const [picked, setPicked] = useState(0);
  const clusters = useMemo(() => clustersOf(clusterOf, order), [clusterOf, order]);
  // The cluster of who is chosen can be taken too, however small it is.
  const own = chosen === null ? null : (clusterOf[chosen] ?? null);
  const offered = clusters.filter(({ number }) => number < MOST_CLUSTERS || number === own);
  const members = useMemo(() => membersOf(clusterOf, picked), [clusterOf, picked]);
  return (
    <>
      <SelectField
        label={t(($) => $.large.cluster)}
        value={String(picked)}
        choices={offered.map(({ number, size, first }) => ({
          value: String(number),
          label: t(($) => $.large.clusterOf, {
            number: number + 1,
            actors: t(($) => $.common.actorCount, { count: size }),
            name: network?.names[first] ?? '',
          }),
        }))}
        onChange={(value) => setPicked(Number(value))}
      />
      <TakeButton
        exchange={exchange}
        members={members}
        title={t(($) => $.large.titleCluster, { title, number: picked + 1 })}
        label={t(($) => $.large.takeCluster)}
      />
    </>
  );
}

/** By number of the cluster its size and its most tied actor. */
function clustersOf(clusterOf: Int32Array, order: Int32Array) {
  const found: { number: number; size: number; first: number }[] = [];
  for (const actor of order) {
    const number = clusterOf[actor] ?? 0;
    const known = found[number];
    if (known) known.size += 1;
    else found[number] = { number, size: 1, first: actor };
  }
  return found.filter(({ size }) => size > 1);
}

function TakeTop({ exchange, title }: TakeProps) {
  const { t } = useText();
  const { ties, between, core, shown } = useReading((all) => all);
  const [by, setBy] = useState<'ties' | 'between' | 'core'>('ties');
  const [count, setCount] = useState<(typeof COUNTS)[number]>('50');
  const values = by === 'between' ? between?.values : by === 'core' ? core : ties;
  const members = useMemo(() => topBy(values ?? ties, Number(count), shown), [values, ties, count, shown]);
  return (
    <>
      <h3 className={styles.small}>{t(($) => $.large.top)}</h3>
      <div className={styles.pair}>
        <SelectField
          label={t(($) => $.large.topBy)}
          value={by}
          choices={[
            { value: 'ties', label: t(($) => $.large.byTies) },
            ...(between ? [{ value: 'between' as const, label: t(($) => $.large.byBetween) }] : []),
            ...(core ? [{ value: 'core' as const, label: t(($) => $.large.byCore) }] : []),
          ]}
          onChange={setBy}
        />
        <SelectField
          label={t(($) => $.large.actors)}
          isLabelHidden
          value={count}
          choices={COUNTS.map((value) => ({
            value,
            label: t(($) => $.large.topCount, { count: Number(value) }),
          }))}
          onChange={setCount}
        />
      </div>
      <TakeButton
        exchange={exchange}
        members={members}
        title={t(($) => $.large.titleTop, { title, count: Number(count) })}
        label={t(($) => $.large.takeTop)}
      />
    </>
  );
}
