import { type RoleHolder, roleHolders } from '../roleHolders';
import { type AnalysisResult, type MeasureId, ROLES, type RoleId } from '../types';

export interface RoleGroup {
  readonly role: RoleId;
  readonly holders: readonly RoleHolder[];
}

/** The measure that orders the actors of a role. */
const ORDER_BY: Readonly<Record<RoleId, MeasureId>> = {
  hub: 'degree',
  broker: 'betweenness',
  closeness: 'closeness',
  spanner: 'betweenness',
  peripheral: 'closeness',
  isolate: 'degree',
};

/**
 * The roles that somebody has, in the order of ROLES, with the actors who have them: highest value of the
 * role's measure first, peripheral actors farthest first.
 *
 * Cost O(n).
 */
export function actorsByRole(result: AnalysisResult): readonly RoleGroup[] {
  return ROLES.map((role) => ({ role, holders: holdersOf(result, role) })).filter(
    (group) => group.holders.length > 0,
  );
}

function holdersOf(result: AnalysisResult, role: RoleId): readonly RoleHolder[] {
  const holders = new Map(roleHolders(result, role).map((holder) => [holder.actor, holder]));
  if (holders.size === 0) return [];
  const { ranking } = result.measures[ORDER_BY[role]];
  const ordered = role === 'peripheral' ? ranking.toReversed() : ranking;
  return ordered.flatMap((actor) => holders.get(actor) ?? []);
}
