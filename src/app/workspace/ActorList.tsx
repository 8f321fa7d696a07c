import { memo, useMemo } from 'react';
import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Actor, Frame, Project } from '@/model/types';
import { useInTime } from '@/session/useInTime';
import { useFrame, useProject } from '@/session/useSession';
import { actorName } from '@/wording/fields';
import styles from './ActorList.module.css';
import { ActorRow } from './ActorRow';

/** The actors of the frame in view, by name. */
export function ActorList() {
  const project = useProject();
  const frame = useFrame();
  const newest = useMemo(() => ({ project, frame }), [project, frame]);
  return <Listed {...useInTime(newest)} />;
}

interface ListedProps {
  readonly project: Project;
  readonly frame: Frame;
}

const Listed = memo(function Listed({ project, frame }: ListedProps) {
  const { t, language, whole } = useText();
  const ties = useMemo(() => countTies(project, frame), [project, frame]);
  // One collator for all: a comparison by locale alone looks the rules up again each time.
  const { compare } = useMemo(() => new Intl.Collator(language, { numeric: true }), [language]);
  const actors = useMemo(
    () => actorsInFrame(project, frame).sort((a, b) => compare(actorName(t, a), actorName(t, b))),
    [project, frame, t, compare],
  );
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        {t(($) => $.editor.actors)} <span className={styles.count}>{whole(actors.length)}</span>
      </h3>
      {actors.length === 0 ? (
        <p className={styles.empty}>{t(($) => $.editor.noActors)}</p>
      ) : (
        blocksOf(actors).map(({ from, rows }) => (
          <ul
            key={from}
            className={`${styles.list} ${styles.block}`}
            style={{ containIntrinsicHeight: `auto ${rows.length * ROW_PX}px` }}
          >
            {rows.map((actor) => (
              <ActorRow key={actor.id} actor={actor} ties={ties.get(actor.id) ?? 0} />
            ))}
          </ul>
        ))
      )}
    </section>
  );
});

/** Rows that are laid out together, once any of them comes into sight. */
const BLOCK_ROWS = 60;
/** About how high a row is, for blocks that were never in sight. */
const ROW_PX = 48;

interface Block {
  /** How many rows stand before it. */
  readonly from: number;
  readonly rows: readonly Actor[];
}

/**
 * A long list in blocks: the browser asks of each whether it is in sight with every frame that the map is moved, and
 * thousands of rows would be as many questions.
 */
function blocksOf(actors: readonly Actor[]): readonly Block[] {
  return Array.from({ length: Math.ceil(actors.length / BLOCK_ROWS) }, (_, at) => {
    const from = at * BLOCK_ROWS;
    return { from, rows: actors.slice(from, from + BLOCK_ROWS) };
  });
}

function countTies(project: Project, frame: Frame): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>();
  for (const { source, target } of visibleTies(project, frame)) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
    counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}
