import type { GroupId } from '@/model/ids';
import type { Group } from '@/model/types';
import type { Token } from './shapes';

/** Room between the centre of a member and the outline of its group, px: the knot, and a name below it. */
export const PAD_PX = 58;
/** Diameter of a folded group, px. */
export const FOLD_PX = 60;

/** The quiet looks that groups share, as in `canvas/groups/Group.module.css`: each has a dash of its own. */
export const GROUP_LOOKS: readonly { readonly tone: Token; readonly dash: readonly number[] }[] = [
  { tone: 'tie-1', dash: [] },
  { tone: 'tie-3', dash: [10, 6] },
  { tone: 'tie-4', dash: [1, 6] },
  { tone: 'tie-5', dash: [14, 5, 2, 5] },
  { tone: 'tie-2', dash: [5, 5] },
];
const LOOKS = GROUP_LOOKS.length;

/**
 * A look for each group, by its id, so that most keep theirs when others come and go; no two look alike as long
 * as there are looks enough.
 */
export function looksOf(groups: readonly Group[]): ReadonlyMap<GroupId, number> {
  const looks = new Map<GroupId, number>();
  for (const { id } of groups) {
    const taken = new Set(looks.values());
    let look = [...id].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 0) % LOOKS;
    while (taken.size < LOOKS && taken.has(look)) look = (look + 1) % LOOKS;
    looks.set(id, look);
  }
  return looks;
}
