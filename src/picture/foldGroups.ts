import type { ActorId, GroupId } from '@/model/ids';
import type { Shown } from '@/model/shown';
import type { Group, Tie } from '@/model/types';

/** A group drawn as one knot. */
export interface Fold {
  readonly group: Group;
  /** Those of its members who would be shown; at least one. Somebody in two folds is in the first. */
  readonly members: readonly ActorId[];
}

/** All ties between a folded group and one neighbour, drawn as one thread. */
export interface Bundle {
  readonly from: GroupId;
  /** An actor, or another folded group. */
  readonly to: { readonly actor: ActorId } | { readonly group: GroupId };
  readonly count: number;
  readonly isStrong: boolean;
}

export interface Folded {
  /** What is left to draw one by one; the same object when nothing is folded. */
  readonly shown: Shown;
  readonly folds: readonly Fold[];
  readonly bundles: readonly Bundle[];
}

/**
 * Folds groups together: their members and inner ties are not drawn, ties to the outside are bundled, one
 * thread for each neighbour. It is only a way of drawing: nobody counts as hidden.
 *
 * @param groups in the order in which they claim members
 * @returns O(actors + ties + members)
 */
export function foldGroups(shown: Shown, groups: readonly Group[], collapsed: ReadonlySet<GroupId>): Folded {
  if (collapsed.size === 0) return { shown, folds: [], bundles: [] };
  const isShown = new Set(shown.actors.map(({ id }) => id));
  const homes = new Map<ActorId, GroupId>();
  const folds = groups.flatMap((group): Fold[] => {
    if (!collapsed.has(group.id)) return [];
    const members = group.members.filter((id) => isShown.has(id) && !homes.has(id));
    for (const id of members) homes.set(id, group.id);
    return members.length > 0 ? [{ group, members }] : [];
  });
  if (folds.length === 0) return { shown, folds, bundles: [] };
  const isLoose = ({ source, target }: Tie) => !homes.has(source) && !homes.has(target);
  return {
    shown: {
      ...shown,
      actors: shown.actors.filter(({ id }) => !homes.has(id)),
      ties: shown.ties.filter(isLoose),
    },
    folds,
    bundles: bundlesOf(
      shown.ties.filter((tie) => !isLoose(tie)),
      homes,
    ),
  };
}

function bundlesOf(ties: readonly Tie[], homes: ReadonlyMap<ActorId, GroupId>): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const { source, target, strength } of ties) {
    const [a, b] = [homes.get(source), homes.get(target)];
    if (a === b) continue;
    const [from, to] = endsOf(a, b, source, target);
    if (from === undefined) continue;
    const key = bundleKey(from, to);
    const before = bundles.get(key);
    bundles.set(key, {
      from,
      to,
      count: (before?.count ?? 0) + 1,
      isStrong: (before?.isStrong ?? false) || strength === 'strong',
    });
  }
  return [...bundles.values()];
}

/** The folded end first; of two folded ones the one with the smaller id, so that both ways are one bundle. */
function endsOf(a: GroupId | undefined, b: GroupId | undefined, source: ActorId, target: ActorId) {
  if (a !== undefined && b !== undefined) {
    return a < b ? ([a, { group: b }] as const) : ([b, { group: a }] as const);
  }
  return a === undefined ? ([b, { actor: source }] as const) : ([a, { actor: target }] as const);
}

/** A key of its own for each pair of ends. */
export function bundleKey(from: GroupId, to: Bundle['to']): string {
  return 'group' in to ? `${from} group ${to.group}` : `${from} actor ${to.actor}`;
}
