import type { ActorId } from '@/model/ids';
import { type AnalysisResult, type MeasureId, ROLES, type RoleFinding, type RoleId } from '../types';

export interface RoleHolder {
  readonly actor: ActorId;
  readonly finding: RoleFinding;
}

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

function holdersOf({ measures, roles }: AnalysisResult, role: RoleId): readonly RoleHolder[] {
  const { ranking } = measures[ORDER_BY[role]];
  const ordered = role === 'peripheral' ? ranking.toReversed() : ranking;
  return ordered.flatMap((actor) => {
    const finding = roles[actor]?.find((one) => one.role === role);
    return finding ? [{ actor, finding }] : [];
  });
}
