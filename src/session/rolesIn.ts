import type { AnalysisResult, RoleId } from '@/analysis/types';
import { entriesOf, ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import type { Frame } from '@/model/types';

type RolesOf = Readonly<Record<ActorId, readonly RoleId[]>>;

const NOBODYS: RolesOf = {};
const NONE: readonly RoleId[] = [];
const known = new WeakMap<AnalysisResult, RolesOf>();
/** One list of each kind that occurs: thousands of actors share a dozen, and who holds the same holds one object. */
const lists = new Map<string, readonly RoleId[]>();

/** The roles of everybody in a result, without why; nobody's without a result. Cost O(n) once. */
export function rolesOf(result: AnalysisResult | null): RolesOf {
  if (result === null) return NOBODYS;
  const before = known.get(result);
  if (before) return before;
  const roles: Record<ActorId, readonly RoleId[]> = {};
  for (const [id, findings] of entriesOf(result.roles)) {
    const held = findings.map(({ role }) => role);
    const key = held.join(' ');
    const list = lists.get(key) ?? held;
    lists.set(key, list);
    roles[id] = list;
  }
  known.set(result, roles);
  return roles;
}

/** The roles of an actor; the same list for all who hold the same. */
export const rolesOfActor = (result: AnalysisResult | null, id: ActorId): readonly RoleId[] =>
  ownValue(rolesOf(result), id) ?? NONE;

/** Roles of the actors of a frame as the analysis found them; none while its result is of another frame. */
export function rolesIn(result: AnalysisResult | null, frame: Frame): (id: ActorId) => readonly RoleId[] {
  const own = result?.frame === frame.id ? result : null;
  return (id) => rolesOfActor(own, id);
}
