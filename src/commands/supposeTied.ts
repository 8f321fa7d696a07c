import { freePlaces } from '@/canvas/layout/freePlaces';
import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import type { Place } from '@/model/types';
import type { Session } from '@/session/createSession';
import { type GhostActor, NO_CHANGES } from '@/session/ghost';
import { suppose } from '@/session/suppose';

/**
 * Supposes a tie between two actors, as strong as the last one drawn. Whoever is not in the frame joins it as a
 * ghost: where another frame has them, or beside the other one.
 *
 * @param from an actor of the project or of the ghost, or null for somebody who does not exist yet
 * @param to an actor of the frame or of the ghost
 */
export function supposeTied(session: Session, from: ActorId | null, to: ActorId): void {
  const { view, frame, ids } = session;
  const { ghost, tieDefaults } = view.getState();
  const before = ghost ?? NO_CHANGES;
  const source = from ?? ids.actor();
  const isKnown = Object.hasOwn(frame().place, source) || before.actorsJoined.some(({ id }) => id === source);
  const joined: readonly GhostActor[] = isKnown ? [] : [{ id: source, at: placeFor(session, source, to) }];
  suppose(view, {
    ...before,
    actorsJoined: [...before.actorsJoined, ...joined],
    tiesJoined: [...before.tiesJoined, { source, target: to, strength: tieDefaults.strength }],
  });
}

function placeFor({ document, view, frame }: Session, joiner: ActorId, beside: ActorId): Place {
  const { place } = frame();
  const ghosts = view.getState().ghost?.actorsJoined ?? [];
  const taken = [...Object.values(place), ...ghosts.map(({ at }) => at)];
  const [known] = document.getProject().frames.flatMap((one) => {
    const at = ownValue(one.place, joiner);
    return at ? [at] : [];
  });
  const other = ownValue(place, beside) ?? ghosts.find(({ id }) => id === beside)?.at;
  const [free = view.getState().centre] = freePlaces(taken, 1, known ?? other ?? view.getState().centre);
  return free;
}
