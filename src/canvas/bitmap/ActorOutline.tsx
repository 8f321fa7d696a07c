import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { Actor } from '@/model/types';
import { createBlocks } from '@/ui/createBlocks';

interface ActorOutlineProps {
  /** In the order of the map. */
  readonly actors: readonly Actor[];
  /** The name of an actor on the map for a screen reader. */
  readonly sayActor: (actor: Actor) => string;
  readonly label: string;
}

const NOBODY: readonly Actor[] = [];

/**
 * Everybody on a painted map, as a list that only screen readers meet: what the actors' elements would have said.
 * It is written when there is time, and not again while the map moves.
 */
export const ActorOutline = memo(function ActorOutline(props: ActorOutlineProps) {
  // Nobody at first: a large map is there before its list.
  const { actors, sayActor, label } = useDeferredValue(props, { ...props, actors: NOBODY });
  const [blocksOf] = useState(createLines);
  const blocks = useMemo(() => blocksOf(actors, sayActor), [blocksOf, actors, sayActor]);
  return (
    <ul className="visuallyHidden" aria-label={label} data-outline="">
      {blocks.map(({ key, rows }) => (
        <Lines key={key} rows={rows} />
      ))}
    </ul>
  );
});

interface Line {
  readonly actor: Actor;
  readonly words: string;
}

/** A component of its own, so that an edit draws only those anew of whom one says something else. */
const Lines = memo(function Lines({ rows }: { readonly rows: readonly Line[] }) {
  return rows.map(({ actor, words }) => <li key={actor.id}>{words}</li>);
});

const BLOCK_ROWS = 60;

/** The lines in blocks; after an edit those are the same objects that say the same. */
function createLines() {
  const blocksOf = createBlocks<Line>(BLOCK_ROWS);
  const known = new WeakMap<Actor, Line>();
  return (actors: readonly Actor[], sayActor: ActorOutlineProps['sayActor']) => {
    const lines = actors.map((actor) => {
      const words = sayActor(actor);
      const before = known.get(actor);
      const line = before?.words === words ? before : { actor, words };
      known.set(actor, line);
      return line;
    });
    return blocksOf(lines);
  };
}
