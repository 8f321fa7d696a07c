import { useId, useMemo } from 'react';
import { useText } from '@/i18n/useText';
import type { Actor } from '@/model/types';
import { sameActors } from '@/transfer/merging/mergeActors';
import type { MergeSource } from '@/transfer/merging/types';
import { isolate } from '../workspace/paste/isolate';
import styles from './Groups.module.css';

/** Names that one list shows. */
const MOST_NAMES = 60;

/** Who is named in several maps, and who in one alone: by name, as merging takes it. */
export function SharedActors({ sources }: { readonly sources: readonly MergeSource[] }) {
  const { t, list, compare, whole } = useText();
  const id = useId();
  const all = useMemo(() => sameActors(sources).flatMap(({ key, of }) => named(key, of)), [sources]);
  const shared = all
    .filter(({ by }) => by.length > 1)
    .sort((a, b) => b.by.length - a.by.length || compare(a.name, b.name));
  const titlesOf = (by: readonly number[]) => list(by.map((at) => isolate(sources[at]?.title ?? '')));
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.subtitle} id={id}>
        {t(($) => $.groupWork.shared)}
      </h2>
      <p>
        {shared.length > 0
          ? t(($) => $.groupWork.sharedBy, { count: shared.length })
          : t(($) => $.groupWork.sharedNone)}
      </p>
      <ul className={styles.names}>
        {shared.slice(0, MOST_NAMES).map(({ key, name, by }) => (
          <li key={key}>
            <strong>{name}</strong>{' '}
            <span className={styles.quiet}>
              {by.length === sources.length
                ? t(($) => $.groupWork.inAll)
                : t(($) => $.groupWork.inMaps, {
                    count: by.length,
                    all: sources.length,
                    titles: titlesOf(by),
                  })}
            </span>
          </li>
        ))}
      </ul>
      <More count={shared.length - MOST_NAMES} />
      {sources.map(({ title }, at) => {
        const only = all
          .filter(({ by }) => by.length === 1 && by[0] === at)
          .sort((a, b) => compare(a.name, b.name));
        if (only.length === 0) return null;
        return (
          <details key={title} className={styles.only}>
            <summary>{t(($) => $.groupWork.onlyIn, { title, number: whole(only.length) })}</summary>
            <p>{list(only.slice(0, MOST_NAMES).map(({ name }) => isolate(name)))}</p>
            <More count={only.length - MOST_NAMES} />
          </details>
        );
      })}
    </section>
  );
}

function More({ count }: { readonly count: number }) {
  const { t } = useText();
  return count > 0 ? <p className={styles.quiet}>{t(($) => $.groupWork.moreNames, { count })}</p> : null;
}

/** Who has a name, and the maps that name them. */
function named(key: string, of: readonly (Actor | null)[]) {
  const by = of.flatMap((actor, at) => (actor ? [at] : []));
  const name = of.find((actor) => actor !== null)?.name.trim() ?? '';
  return name === '' ? [] : [{ key, name, by }];
}
