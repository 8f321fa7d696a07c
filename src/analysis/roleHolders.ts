import { entriesOf } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import type { AnalysisResult, RoleFinding, RoleId } from './types';

/** Somebody with a role. */
export interface RoleHolder {
  readonly actor: ActorId;
  readonly finding: RoleFinding;
}

const known = new WeakMap<AnalysisResult, ReadonlyMap<RoleId, readonly RoleHolder[]>>();

/**
 * Who holds a role, in id order. Everybody is looked at once, whoever asks for which role.
 *
 * @returns O(n) for the first role of a result
 */
export function roleHolders(result: AnalysisResult, role: RoleId): readonly RoleHolder[] {
  const byRole = known.get(result) ?? holdersByRole(result);
  known.set(result, byRole);
  return byRole.get(role) ?? [];
}

function holdersByRole({ roles }: AnalysisResult): ReadonlyMap<RoleId, readonly RoleHolder[]> {
  const byRole = new Map<RoleId, RoleHolder[]>();
  for (const [actor, findings] of entriesOf(roles)) {
    for (const finding of findings) {
      const holders = byRole.get(finding.role);
      if (holders) holders.push({ actor, finding });
      else byRole.set(finding.role, [{ actor, finding }]);
    }
  }
  for (const holders of byRole.values()) holders.sort((a, b) => (a.actor < b.actor ? -1 : 1));
  return byRole;
}
