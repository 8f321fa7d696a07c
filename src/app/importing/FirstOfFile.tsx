import { Spline } from 'lucide-react';
import type { ReactNode } from 'react';
import { actorLook } from '@/appearance/actorLook';
import { useText } from '@/i18n/useText';
import type { Direction } from '@/model/types';
import type { ImportPlan, ReadTables } from '@/transfer/importing/types';
import { Knot } from '@/ui/Knot';
import { KIND_NAMES, sectorName } from '@/wording/fields';
import { typeName } from './contents';
import styles from './Importing.module.css';

/** Actors and ties that are shown; all are counted above. */
const MOST_SHOWN = 5;
const SIGNS: Record<Direction, string> = { none: '–', forward: '→', both: '↔' };

interface FirstOfFileProps {
  readonly plan: ImportPlan;
  readonly tables: ReadTables | null;
}

/** The first actors and ties of a file, unless its own rows show them already. */
export function FirstOfFile({ plan, tables }: FirstOfFileProps) {
  const text = useText();
  const { t } = text;
  const isShown = tables?.sheets.some(({ form }) => form === 'actors' || form === 'ties');
  if (isShown || plan.actors.length === 0) return null;
  const nameOf = new Map(plan.actors.map(({ key, name }) => [key, name]));
  return (
    <section className={styles.firsts} aria-label={t(($) => $.importing.first)}>
      <First heading={t(($) => $.importing.firstActors)}>
        {plan.actors.slice(0, MOST_SHOWN).map(({ key, name, said }) => (
          <li key={key}>
            <Knot {...actorLook({ kind: said.kind ?? 'person', sector: said.sector ?? '' })} size={18} />
            <span className={styles.words}>
              <bdi>{name || t(($) => $.common.unnamed)}</bdi>
              <Also texts={[sectorName(t, said.sector ?? ''), said.kind ? t(KIND_NAMES[said.kind]) : '']} />
            </span>
          </li>
        ))}
      </First>
      {plan.ties.length > 0 ? (
        <First heading={t(($) => $.importing.firstTies)}>
          {plan.ties.slice(0, MOST_SHOWN).map(({ source, target, direction, type }, index) => {
            const typed = plan.types.get(type);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two ties may read alike, and hold no state
              <li key={index}>
                <Spline size={15} aria-hidden />
                <span className={styles.words}>
                  <bdi>{nameOf.get(source)}</bdi> {SIGNS[direction]} <bdi>{nameOf.get(target)}</bdi>
                  <Also texts={[typed ? typeName(text, typed) : '']} />
                </span>
              </li>
            );
          })}
        </First>
      ) : null}
    </section>
  );
}

function First({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <div>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.list}>{children}</ul>
    </div>
  );
}

function Also({ texts }: { readonly texts: readonly string[] }) {
  const said = texts.filter(Boolean);
  return said.length > 0 ? <span className={styles.also}>{said.join(' · ')}</span> : null;
}
