import type { ActorId } from './ids';
import { isNoFilter } from './looking';
import { actorsInFrame, visibleTies } from './select';
import type { Actor, Frame, MapFilter, Project, Tie } from './types';

/** Shows only some actors and who is near them. */
export interface Focus {
  readonly actors: readonly ActorId[];
  /** How many ties away somebody may be, 0 to 9; 0 shows the actors alone. */
  readonly steps: number;
}

/** Who and what of a frame is to be seen. */
export interface Shown {
  /** In id order. */
  readonly actors: readonly Actor[];
  /** In id order; both ends are shown. */
  readonly ties: readonly Tie[];
  readonly hiddenActors: number;
  /** Ties that are hidden though both their ends are shown. */
  readonly hiddenTies: number;
}

export interface Looking {
  readonly filter: MapFilter;
  readonly focus: Focus | null;
  /** Roles of an actor as the analysis found them, none where it has not yet. */
  readonly rolesOf: (id: ActorId) => readonly string[];
}

/**
 * Who and what of a frame is seen through a filter and a focus. A filter hides ties first; the focus then
 * follows the ties that are left, in both directions.
 *
 * @returns everything when nothing is filtered. Cost O(n log n + m log m).
 */
export function shownIn(project: Project, frame: Frame, { filter, focus, rolesOf }: Looking): Shown {
  const all = actorsInFrame(project, frame);
  const drawn = visibleTies(project, frame);
  if (focus === null && isNoFilter(filter))
    return { actors: all, ties: drawn, hiddenActors: 0, hiddenTies: 0 };
  const passing = new Set(all.filter((actor) => passes(actor, filter, rolesOf)).map(({ id }) => id));
  const tiesLeft = drawn.filter(
    ({ type, strength }) => !filter.tieTypes.includes(type) && !filter.strengths.includes(strength),
  );
  const joining = tiesLeft.filter(({ source, target }) => passing.has(source) && passing.has(target));
  const near = focus ? within(focus, joining) : null;
  const isShown = (id: ActorId) => passing.has(id) && (near === null || near.has(id));
  const actors = all.filter(({ id }) => isShown(id));
  const between = ({ source, target }: Tie) => isShown(source) && isShown(target);
  const ties = joining.filter(between);
  return {
    actors,
    ties,
    hiddenActors: all.length - actors.length,
    hiddenTies: drawn.filter(between).length - ties.length,
  };
}

function passes(actor: Actor, filter: MapFilter, rolesOf: Looking['rolesOf']): boolean {
  if (filter.sectors.includes(actor.sector) || filter.kinds.includes(actor.kind)) return false;
  if (filter.roles.length === 0) return true;
  const roles = rolesOf(actor.id);
  const own = roles.length === 0 ? [''] : roles;
  return own.some((role) => !filter.roles.includes(role));
}

/** Everybody at most so many ties away from one of the actors, breadth first. */
function within({ actors, steps }: Focus, ties: readonly Tie[]): ReadonlySet<ActorId> {
  const neighbours = new Map<ActorId, ActorId[]>();
  const join = (from: ActorId, to: ActorId) => {
    const known = neighbours.get(from);
    if (known) known.push(to);
    else neighbours.set(from, [to]);
  };
  for (const { source, target } of ties) {
    join(source, target);
    join(target, source);
  }
  const found = new Set(actors);
  let edge: readonly ActorId[] = actors;
  for (let step = 0; step < steps && edge.length > 0; step++) {
    const next = new Set(edge.flatMap((id) => neighbours.get(id) ?? []).filter((id) => !found.has(id)));
    for (const id of next) found.add(id);
    edge = [...next];
  }
  return found;
}
