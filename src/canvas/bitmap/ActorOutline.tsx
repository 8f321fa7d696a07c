import { memo, useDeferredValue } from 'react';
import type { Actor } from '@/model/types';

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
  return (
    <ul className="visuallyHidden" aria-label={label} data-outline="">
      {actors.map((actor) => (
        <Line key={actor.id} words={sayActor(actor)} />
      ))}
    </ul>
  );
});

/** A component of its own, so that an edit draws only those lines anew that say something else. */
const Line = memo(function Line({ words }: { readonly words: string }) {
  return <li>{words}</li>;
});
