import { useId, useMemo } from 'react';
import { useText } from '@/i18n/useText';
import { neighbourhood } from '@/large/parts';
import type { ExchangeNetwork } from '@/transfer/exchange/types';
import { Button } from '@/ui/Button';
import { Segmented } from '@/ui/Segmented';
import styles from './Large.module.css';
import { TakeButton } from './TakeButton';
import { useReader, useReading } from './useReader';

const STEPS = ['1', '2', '3'] as const;
/** Contacts named. */
const NAMED = 12;

/** The actor that is looked at, who is around, and how the surroundings become a project. */
export function ChosenPart({ exchange }: { readonly exchange: ExchangeNetwork }) {
  const { t } = useText();
  const id = useId();
  const chosen = useReading((state) => state.chosen);
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {t(($) => $.large.chosen)}
      </h2>
      {chosen === null ? (
        <p className={styles.faint}>{t(($) => $.large.choose)}</p>
      ) : (
        <Chosen actor={chosen} exchange={exchange} />
      )}
    </section>
  );
}

interface ChosenProps {
  readonly actor: number;
  readonly exchange: ExchangeNetwork;
}

function Chosen({ actor, exchange }: ChosenProps) {
  const { t, decimal, whole } = useText();
  const reader = useReader();
  const { network, ties, steps, core, clusterOf, between, order } = useReading((all) => all);
  const around = useMemo(
    () => (network ? neighbourhood(network.csr, actor, steps) : null),
    [network, actor, steps],
  );
  const contacts = useMemo(() => {
    if (!network) return [];
    const { offsets, targets } = network.csr;
    const all = [...targets.subarray(offsets[actor], offsets[actor + 1])];
    return all.sort((a, b) => (ties[b] ?? 0) - (ties[a] ?? 0));
  }, [network, actor, ties]);
  if (!network || !around) return null;
  const name = network.names[actor] ?? '';
  const tied = t(($) => $.large.tied, { count: ties[actor] ?? 0 });
  return (
    <>
      <p className={styles.lead} role="status">
        <bdi>{name}</bdi>
      </p>
      <p>
        {core && clusterOf && order.length > 0
          ? t(($) => $.large.facts, {
              ties: tied,
              core: whole(core[actor] ?? 0),
              cluster: whole((clusterOf[actor] ?? 0) + 1),
            })
          : tied}
      </p>
      {between ? (
        <p>{t(($) => $.large.betweenOf, { value: `${decimal((between.values[actor] ?? 0) * 100, 2)}%` })}</p>
      ) : null}
      {contacts.length > 0 ? (
        <div>
          <h3 className={styles.small}>{t(($) => $.large.contacts)}</h3>
          <ul className={styles.contacts}>
            {contacts.slice(0, NAMED).map((other) => (
              <li key={other}>
                <button type="button" className={styles.contact} onClick={() => reader.choose(other, 'go')}>
                  <bdi>{network.names[other]}</bdi>
                </button>
              </li>
            ))}
            {contacts.length > NAMED ? (
              <li className={styles.faint}>
                {t(($) => $.large.contactsMore, { count: contacts.length - NAMED })}
              </li>
            ) : null}
          </ul>
        </div>
      ) : null}
      <Segmented
        label={t(($) => $.large.around)}
        value={STEPS.find((step) => Number(step) === steps) ?? '1'}
        choices={STEPS.map((value) => ({ value, label: t(($) => $.large.steps, { count: Number(value) }) }))}
        onChange={(value) => reader.setSteps(Number(value))}
      />
      <TakeButton
        exchange={exchange}
        members={around}
        title={t(($) => $.large.titleAround, { name })}
        label={t(($) => $.large.takeAround, { name })}
      />
      <Button look="quiet" onClick={() => reader.choose(null, 'stay')}>
        {t(($) => $.large.release)}
      </Button>
    </>
  );
}
