import type { AnalysisResult, RoleId } from '@/analysis/types';
import { ownValue } from '@/model/entries';
import type { ActorId, TieId } from '@/model/ids';
import type { Actor, Tie } from '@/model/types';

/** One actor with what its ties make of it. */
export interface ActorRow {
  readonly id: ActorId;
  readonly actor: Actor;
  /** Ties of the frame that are shown and end at it. */
  readonly ties: number;
  /** Whom it is tied to, each once, in the order of the ties. */
  readonly neighbours: readonly ActorId[];
  /** Roles by the newest analysis, in the order of ROLES. */
  readonly roles: readonly RoleId[];
}

/** One tie; its ends are named by the columns. */
export interface TieRow {
  readonly id: TieId;
  readonly tie: Tie;
}

/**
 * Rows of actors, in the order of the actors.
 *
 * @param ties those that are shown: only they count as neighbours here
 * @param result null until there is an analysis of the frame; nobody has a role then
 */
export function actorRows(
  actors: readonly Actor[],
  ties: readonly Tie[],
  result: AnalysisResult | null,
): readonly ActorRow[] {
  const known = new Map<ActorId, { count: number; others: Set<ActorId> }>();
  const meet = (one: ActorId, other: ActorId) => {
    const entry = known.get(one) ?? { count: 0, others: new Set() };
    entry.count++;
    entry.others.add(other);
    known.set(one, entry);
  };
  for (const { source, target } of ties) {
    meet(source, target);
    meet(target, source);
  }
  return actors.map((actor) => {
    const met = known.get(actor.id);
    const roles = (result && ownValue(result.roles, actor.id)) ?? [];
    return {
      id: actor.id,
      actor,
      ties: met?.count ?? 0,
      neighbours: [...(met?.others ?? [])],
      roles: roles.map(({ role }) => role),
    };
  });
}
