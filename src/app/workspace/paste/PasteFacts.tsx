import { useText } from '@/i18n/useText';
import { ownValue } from '@/model/entries';
import { LIMITS } from '@/model/limits';
import type { Actor } from '@/model/types';
import { useProject } from '@/session/useSession';
import type { PastePlan } from '@/transfer/pasted/planPasted';
import type { PastedReading } from '@/transfer/pasted/types';
import { actorName, TIE_TYPE_NAMES } from '@/wording/fields';
import { isolate } from './isolate';
import styles from './Paste.module.css';

/** Names that are listed one by one; the rest is counted. */
const MOST_NAMED = 5;

interface PasteFactsProps {
  readonly plan: PastePlan;
  readonly reading: PastedReading;
  /** null when there is nothing to make. */
  readonly question: string | null;
}

/** What the text will do, in sentences that are read out as they change. */
export function PasteFacts({ plan, reading, question }: PasteFactsProps) {
  const { t, list } = useText();
  const project = useProject();
  const named = (names: readonly string[]) => {
    const some = names.slice(0, MOST_NAMED).map(isolate);
    const count = names.length - some.length;
    return count > 0 ? t(($) => $.paste.namesAndMore, { names: some.join(', '), count }) : list(some);
  };
  // As the project may be shown: while names are masked, those of actors who are there stay so.
  const namesOf = (actors: ReadonlyMap<string, Actor>) =>
    named([...actors.values()].map(({ id }) => actorName(t, ownValue(project.actors, id))));
  const types = [...plan.types.values()].flatMap((type) => {
    if (type.is === 'there') return [];
    return [type.is === 'new' ? type.name : t(TIE_TYPE_NAMES[type.preset])];
  });
  const shortened = reading.remarks.filter(({ kind }) => kind === 'shortened').length;
  return (
    <ul className={styles.facts} aria-live="polite">
      <li className={question ? styles.main : undefined}>{question ?? t(($) => $.paste.nothing)}</li>
      {plan.elsewhere.size > 0 ? (
        <li>{t(($) => $.paste.elsewhere, { count: plan.elsewhere.size, names: namesOf(plan.elsewhere) })}</li>
      ) : null}
      {plan.present.size > 0 ? (
        <li>{t(($) => $.paste.present, { count: plan.present.size, names: namesOf(plan.present) })}</li>
      ) : null}
      {types.length > 0 ? (
        <li>{t(($) => $.paste.newTypes, { count: types.length, names: named(types) })}</li>
      ) : null}
      {shortened > 0 ? (
        <li>{t(($) => $.paste.shortened, { count: shortened, limit: LIMITS.name })}</li>
      ) : null}
    </ul>
  );
}
