import { Plus, Spline } from 'lucide-react';
import { useText } from '@/i18n/useText';
import { ownValue } from '@/model/entries';
import type { Direction } from '@/model/types';
import { useProject } from '@/session/useSession';
import type { PastePlan } from '@/transfer/pasted/planPasted';
import { actorName, KIND_NAMES, sectorName, TIE_TYPE_NAMES, tieTypeName } from '@/wording/fields';
import styles from './Paste.module.css';

/** Rows that are shown; the rest is counted. */
const MOST_ROWS = 30;
const SIGNS: Record<Direction, string> = { none: '–', forward: '→', both: '↔' };

/** The first actors and ties that will be made, in the order of the text. */
export function PasteRows({ plan }: { readonly plan: PastePlan }) {
  const { t } = useText();
  const project = useProject();
  const count = plan.fresh.size + plan.ties.length;
  if (count === 0) return null;
  const nameOf = (key: string) => {
    const fresh = plan.fresh.get(key);
    if (fresh) return fresh.name;
    const actor = plan.present.get(key) ?? plan.elsewhere.get(key);
    return actorName(t, actor && ownValue(project.actors, actor.id));
  };
  const typeOf = (key: string) => {
    const type = plan.types.get(key);
    if (!type) return '';
    if (type.is === 'there') return tieTypeName(t, type.type);
    return type.is === 'new' ? type.name : t(TIE_TYPE_NAMES[type.preset]);
  };
  const actors = firstOf(plan.fresh.values()).map(({ line, name, known }) => ({
    line,
    row: (
      <>
        <Plus size={15} aria-hidden />
        <span className={styles.words}>
          <bdi title={name}>{name}</bdi>
          <Also
            texts={[
              sectorName(t, known.sector ?? ''),
              known.kind ? t(KIND_NAMES[known.kind]) : '',
              known.role ?? '',
            ]}
          />
        </span>
      </>
    ),
  }));
  const ties = firstOf(plan.ties).map(({ line, source, target, direction, type }) => ({
    line,
    row: (
      <>
        <Spline size={15} aria-hidden />
        <span className={styles.words}>
          <bdi title={nameOf(source)}>{nameOf(source)}</bdi> {SIGNS[direction]}{' '}
          <bdi title={nameOf(target)}>{nameOf(target)}</bdi>
          <Also texts={[typeOf(type)]} />
        </span>
      </>
    ),
  }));
  const rows = [...actors, ...ties].sort((a, b) => a.line - b.line).slice(0, MOST_ROWS);
  return (
    <section className={styles.part} aria-label={t(($) => $.paste.rows)}>
      <ul className={styles.rows}>
        {rows.map(({ row }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may bring several rows, and they hold no state
          <li key={index} className={styles.row}>
            {row}
          </li>
        ))}
      </ul>
      {count > rows.length ? (
        <p className={styles.faint}>{t(($) => $.paste.moreRows, { count: count - rows.length })}</p>
      ) : null}
    </section>
  );
}

function Also({ texts }: { readonly texts: readonly string[] }) {
  const said = texts.filter(Boolean);
  return said.length > 0 ? (
    <span className={styles.faint}>
      {said.map((text) => (
        <bdi key={text} className={styles.also}>
          {text}
        </bdi>
      ))}
    </span>
  ) : null;
}

function firstOf<Value>(values: Iterable<Value>): Value[] {
  const first: Value[] = [];
  for (const value of values) {
    if (first.length === MOST_ROWS) break;
    first.push(value);
  }
  return first;
}
