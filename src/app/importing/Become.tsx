import { useText } from '@/i18n/useText';
import type { ImportPlan } from '@/transfer/importing/types';
import { typeName } from './contents';
import styles from './Importing.module.css';

/** Names that are told one by one; the rest is counted. */
const MOST_NAMED = 4;

/** What would happen to the open project. */
export function Become({ plan }: { readonly plan: ImportPlan }) {
  const text = useText();
  const { t, list } = text;
  const { counts, filled, types } = plan;
  const fresh = [...types.values()].filter(({ is }) => is !== 'there').map((type) => typeName(text, type));
  const rest = fresh.length - MOST_NAMED;
  const named =
    rest > 0 ? [...fresh.slice(0, MOST_NAMED), t(($) => $.importing.andMore, { count: rest })] : fresh;
  const lines = [
    { count: counts.newActors, say: () => t(($) => $.importing.newActors, { count: counts.newActors }) },
    {
      count: counts.shownActors,
      say: () => t(($) => $.importing.shownActors, { count: counts.shownActors }),
    },
    {
      count: counts.presentActors,
      say: () => t(($) => $.importing.presentActors, { count: counts.presentActors }),
    },
    { count: filled.length, say: () => t(($) => $.importing.filled, { count: filled.length }) },
    { count: counts.newTies, say: () => t(($) => $.importing.newTies, { count: counts.newTies }) },
    {
      count: counts.presentTies,
      say: () => t(($) => $.importing.presentTies, { count: counts.presentTies }),
    },
    {
      count: fresh.length,
      say: () => t(($) => $.importing.newTypes, { count: fresh.length, list: list(named) }),
    },
  ].filter(({ count }) => count > 0);
  if (counts.newActors + counts.shownActors + counts.newTies + filled.length === 0) {
    return <p className={styles.main}>{t(($) => $.importing.nothingNew)}</p>;
  }
  return (
    <ul className={styles.lines}>
      {lines.map(({ say }) => {
        const words = say();
        return <li key={words}>{words}</li>;
      })}
    </ul>
  );
}
