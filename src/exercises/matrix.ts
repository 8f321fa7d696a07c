import type { ActorId } from '@/model/ids';
import { visibleTies } from '@/model/select';
import type { Frame, Project, Strength, Tie } from '@/model/types';

/** How two actors are tied in one kind of tie; null for not at all. */
export type Cell = Strength | null;

/** The two ends of a pair in an order that does not depend on who is named first. */
export const pairKey = (a: ActorId, b: ActorId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * The ties of one type in a frame, by pair. Of several between the same two, the strong one counts.
 *
 * Cost O(ties).
 */
export function pairsOf(
  project: Project,
  frame: Frame,
  type: Tie['type'],
): ReadonlyMap<string, readonly Tie[]> {
  const pairs = new Map<string, readonly Tie[]>();
  for (const tie of visibleTies(project, frame)) {
    if (tie.type !== type) continue;
    const key = pairKey(tie.source, tie.target);
    pairs.set(key, [...(pairs.get(key) ?? []), tie]);
  }
  return pairs;
}

/** What a pair shows. */
export function cellOf(ties: readonly Tie[] | undefined): Cell {
  if (!ties || ties.length === 0) return null;
  return ties.some(({ strength }) => strength === 'strong') ? 'strong' : 'weak';
}

/** What a press makes of a pair: none, strong, weak, none. */
export const nextCell = (cell: Cell): Cell => (cell === null ? 'strong' : cell === 'strong' ? 'weak' : null);
