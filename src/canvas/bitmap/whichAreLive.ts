import type { ActorId, TieId } from '@/model/ids';
import type { Shown } from '@/model/shown';
import { isTieLit, type Selection } from '@/session/view';

/** Who and what the hand, the keys and the session are concerned with at the moment. */
export interface Concerned {
  readonly current: ActorId | null;
  readonly naming: ActorId | null;
  readonly connectFrom: ActorId | null;
  readonly selection: Selection;
  readonly lit: Selection | null;
  readonly held: ReadonlySet<ActorId>;
  /** Under the pointer. */
  readonly hovered: Near | null;
  /** What the keys are on. */
  readonly keysOn: Near | null;
  /** The ends of threads that are elements whatever happens. */
  readonly ends: readonly ActorId[];
}

/** One actor or tie of the map. */
export type Near =
  | { readonly on: 'actor'; readonly id: ActorId }
  | { readonly on: 'tie'; readonly id: TieId };

/** Which part of a painted map is elements of the page, and which is painted again over the rest. */
export interface Raised {
  /** Elements: with a ring to draw ties from, a menu, the focus. */
  readonly liveActors: ReadonlySet<ActorId>;
  readonly liveTies: ReadonlySet<TieId>;
  /** Painted over the rest, because they look otherwise at the moment. */
  readonly paintedActors: ReadonlySet<ActorId>;
  readonly paintedTies: ReadonlySet<TieId>;
}

/** More selected ones than this are painted: nobody handles them one by one. */
const MOST_SELECTED_LIVE = 40;

/**
 * Decides who is an element of the page on a map that is painted. The ends of every live tie are live too, for
 * React Flow draws no tie without them. O(n + m), with a small constant.
 */
export function whichAreLive({ actors, ties }: Pick<Shown, 'actors' | 'ties'>, concerned: Concerned): Raised {
  const { current, naming, connectFrom, selection, lit, held, hovered, keysOn, ends } = concerned;
  const seen = new Set(actors.map(({ id }) => id));
  const liveActors = new Set<ActorId>();
  const liveTies = new Set<TieId>();
  const paintedActors = new Set<ActorId>();
  const paintedTies = new Set<TieId>();
  // The canvas's one stop of the Tab key is an element, whoever it is.
  const stop = current !== null && seen.has(current) ? current : actors[0]?.id;
  for (const id of [stop, naming, connectFrom, ...ends]) if (id) liveActors.add(id);
  for (const near of [hovered, keysOn]) {
    if (near?.on === 'actor') liveActors.add(near.id);
    if (near?.on === 'tie') liveTies.add(near.id);
  }
  addSome(selection.actors, liveActors, paintedActors);
  addSome(selection.ties, liveTies, paintedTies);
  for (const id of held) if (!liveActors.has(id)) paintedActors.add(id);
  if (lit) for (const id of lit.actors) paintedActors.add(id);
  for (const { id, source, target } of ties) {
    if (liveTies.has(id)) {
      liveActors.add(source);
      liveActors.add(target);
    }
    const isLit = isTieLit(lit, { id, source, target });
    const isMoving = held.has(source) || held.has(target);
    if (isLit || (isMoving && !liveTies.has(id))) paintedTies.add(id);
  }
  for (const id of liveActors) if (!seen.has(id)) liveActors.delete(id);
  return { liveActors, liveTies, paintedActors, paintedTies };
}

function addSome<Id>(from: ReadonlySet<Id>, live: Set<Id>, painted: Set<Id>): void {
  let count = 0;
  for (const id of from) {
    if (count++ < MOST_SELECTED_LIVE) live.add(id);
    else if (!live.has(id)) painted.add(id);
  }
}
