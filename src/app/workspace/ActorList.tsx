import { memo, useMemo } from 'react';
import type { Formats } from '@/i18n/formats';
import { type Translate, useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Actor, Frame, Project } from '@/model/types';
import { useInTime } from '@/session/useInTime';
import { useFrame, useProject } from '@/session/useSession';
import { createBlocks } from '@/ui/createBlocks';
import { useGrowing } from '@/ui/useGrowing';
import { actorName } from '@/wording/fields';
import styles from './ActorList.module.css';
import { ActorRow } from './ActorRow';
import { createSorting } from './createSorting';

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
  const { t, compare, whole } = useText();
  const rowsOf = useMemo(() => createRows(t, compare), [t, compare]);
  const blocks = useMemo(() => rowsOf(project, frame), [rowsOf, project, frame]);
  const shown = useGrowing(blocks.length, BLOCKS_AT_ONCE);
  const count = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        {t(($) => $.editor.actors)} <span className={styles.count}>{whole(count)}</span>
      </h3>
      {count === 0 ? (
        <p className={styles.empty}>{t(($) => $.editor.noActors)}</p>
      ) : (
        blocks.slice(0, shown).map(({ key, rows }) => <RowBlock key={key} rows={rows} />)
      )}
    </section>
  );
});

interface Row {
  readonly actor: Actor;
  readonly ties: number;
}

/**
 * Rows that are laid out together, once any of them comes into sight: the browser asks of each block whether it is
 * in sight with every frame that the map is moved, and thousands of rows would be as many questions.
 */
const RowBlock = memo(function RowBlock({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <ul
      className={`${styles.list} ${styles.block}`}
      style={{ containIntrinsicHeight: `auto ${rows.length * ROW_PX}px` }}
    >
      {rows.map(({ actor, ties }) => (
        <ActorRow key={actor.id} actor={actor} ties={ties} />
      ))}
    </ul>
  );
});

const BLOCK_ROWS = 60;
/** Blocks that come onto the page together: thousands of rows at once would hold up the hand. */
const BLOCKS_AT_ONCE = 5;
/** About how high a row is, for blocks that were never in sight. */
const ROW_PX = 48;

/** The rows of a map by name, in blocks; after an edit those are the same objects that it leaves alone. */
function createRows(t: Translate, compare: Formats['compare']) {
  const sorted = createSorting<Row>(
    ({ actor: one }, { actor: other }) =>
      compare(actorName(t, one), actorName(t, other)) || (one.id < other.id ? -1 : 1),
  );
  const blocksOf = createBlocks<Row>(BLOCK_ROWS);
  const known = new WeakMap<Actor, Row>();
  return (project: Project, frame: Frame) => {
    const counts = countTies(project, frame);
    const rows = actorsInFrame(project, frame).map((actor) => {
      const ties = counts.get(actor.id) ?? 0;
      const before = known.get(actor);
      const row = before?.ties === ties ? before : { actor, ties };
      known.set(actor, row);
      return row;
    });
    return blocksOf(sorted(rows));
  };
}

function countTies(project: Project, frame: Frame): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>();
  for (const { source, target } of visibleTies(project, frame)) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
    counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}
