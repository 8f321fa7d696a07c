import { memo, type ReactNode, useState } from 'react';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { ownValue } from '@/model/entries';

import { tieFacts } from '@/wording/changes';
import { tieTitle } from '@/wording/comparison';
import { actorName } from '@/wording/fields';
import { CHANGE_NAMES } from '@/wording/legendWords';
import { byName } from '@/wording/names';
import type { ComparedTie, Fate } from '../../compare/compareFrames';
import styles from './Changes.module.css';
import { ReasonField } from './ReasonField';
import sideStyles from './Side.module.css';
import { Sign } from './Sign';
import { idsOf } from './subjects';
import type { OpenComparison } from './useComparison';

/** The order in which changes are told; what stayed is told last, and closed. */
const FATES = ['gone', 'added', 'changed', 'kept'] as const satisfies readonly Fate[];
const TIE_TITLES: Readonly<Record<Fate, Message>> = {
  gone: ($) => $.compare.changes.tiesGone,
  added: ($) => $.compare.changes.tiesAdded,
  changed: ($) => $.compare.changes.tiesChanged,
  kept: ($) => $.compare.changes.tiesKept,
};
const ACTOR_TITLES: Readonly<Record<Fate, Message>> = {
  gone: ($) => $.compare.changes.actorsGone,
  added: ($) => $.compare.changes.actorsAdded,
  changed: ($) => $.compare.changes.actorsChanged,
  kept: ($) => $.compare.changes.actorsKept,
};
/** Changes of a group that are shown at first, and with every "more". */
const SHOWN = 20;

interface ChangesProps {
  readonly open: OpenComparison;
  /** Ids of what is pressed on the picture. */
  readonly pinned: readonly string[];
  readonly onLight: (ids: readonly string[] | null) => void;
  readonly onShow: (ids: readonly string[]) => void;
}

/** Every change with its reason: actors, then ties, by what became of them. Not made anew for what the hand passes over. */
export const Changes = memo(function Changes(props: ChangesProps) {
  const text = useText();
  const { t } = text;
  const { project, comparison } = props.open;
  const actors = new Map(comparison.actors.map((actor) => [actor.id, actor]));
  return (
    <section className={sideStyles.part} aria-label={t(($) => $.compare.changes.title)}>
      <h3 className={sideStyles.heading}>{t(($) => $.compare.changes.title)}</h3>
      {FATES.map((fate) => {
        const ids = comparison.actors.filter((actor) => actor.fate === fate).map(({ id }) => id);
        return (
          <Group key={fate} title={t(ACTOR_TITLES[fate])} isOpen={fate !== 'kept'}>
            {byName(text, project, ids).flatMap((id) => {
              const actor = actors.get(id);
              if (!actor) return [];
              const name = actorName(t, ownValue(project.actors, id));
              const counts = { before: actor.tiesBefore, after: actor.tiesAfter };
              return (
                <Card key={id} {...props} ids={[id]} name={name} fate={fate} subject={id} own="">
                  {fate === 'changed' ? t(($) => $.compare.changes.tieCounts, counts) : null}
                </Card>
              );
            })}
          </Group>
        );
      })}
      {FATES.map((fate) => (
        <Group key={fate} title={t(TIE_TITLES[fate])} isOpen={fate !== 'kept'}>
          {comparison.ties
            .filter((tie) => tie.fate === fate)
            .flatMap((tie) => {
              const shown = tie.after ?? tie.before;
              if (!shown) return [];
              return (
                <Card
                  key={shown.id}
                  {...props}
                  ids={idsOf(tie)}
                  name={tieTitle(text, project, shown)}
                  fate={fate}
                  signs={tie.changes}
                  subject={shown.id}
                  own={fate === 'added' ? shown.reason : ''}
                >
                  {tieFacts(text, project, tie)}
                </Card>
              );
            })}
        </Group>
      ))}
    </section>
  );
});

interface GroupProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly children: readonly ReactNode[];
}

function Group({ title, isOpen, children }: GroupProps) {
  const { t } = useText();
  const [most, setMost] = useState(SHOWN);
  const count = children.length;
  if (count === 0) return null;
  return (
    <details className={styles.group} open={isOpen}>
      <summary className={styles.summary}>{t(($) => $.compare.changes.group, { title, count })}</summary>
      <ul className={styles.cards}>{children.slice(0, most)}</ul>
      {count > most ? (
        <button type="button" className={styles.more} onClick={() => setMost(most + SHOWN)}>
          {t(($) => $.analysis.panel.showMore, { count: Math.min(SHOWN, count - most) })}
        </button>
      ) : null}
    </details>
  );
}

interface CardProps extends ChangesProps {
  readonly ids: readonly string[];
  readonly name: string;
  readonly fate: Fate;
  readonly signs?: ComparedTie['changes'];
  readonly subject: Parameters<typeof ReasonField>[0]['subject'];
  readonly own: string;
  readonly children: ReactNode;
}

/** One change: its sign, who it is about, what it was, and why. */
function Card({
  open,
  pinned,
  onLight,
  onShow,
  ids,
  name,
  fate,
  signs = [],
  subject,
  own,
  children,
}: CardProps) {
  const { t } = useText();
  const shown = signs.length > 0 ? signs : [fate];
  const isPinned = ids.some((id) => pinned.includes(id));
  return (
    <li
      className={`${styles.card} ${isPinned ? styles.pinned : ''}`}
      data-change={ids.join(' ')}
      onPointerEnter={() => onLight(ids)}
      onPointerLeave={() => onLight(null)}
    >
      <button
        type="button"
        className={styles.name}
        aria-pressed={isPinned}
        onClick={() => onShow(isPinned ? [] : ids)}
        onFocus={() => onLight(ids)}
        onBlur={() => onLight(null)}
      >
        {shown.map((sign) => (
          <Sign key={sign} sign={sign} />
        ))}
        <span className={styles.words}>{name}</span>
        <span className="visuallyHidden">{shown.map((sign) => t(CHANGE_NAMES[sign])).join(', ')}</span>
      </button>
      {children ? <p className={styles.facts}>{children}</p> : null}
      {fate === 'kept' ? null : (
        <ReasonField project={open.project} frame={open.pair.after} subject={subject} what={name} own={own} />
      )}
    </li>
  );
}
