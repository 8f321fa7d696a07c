import type { Csr } from './csr';
import type { PathTable } from './pathTable';

/** Actors with a single tie, to somebody who has more: their paths are their contact's, one step longer. */
export interface Pendants {
  /** By index: whom it hangs on; −1 for everybody else. */
  readonly hangsOn: Int32Array;
  /** By index: how many hang on it. */
  readonly count: Int32Array;
}

/** Finds who hangs on whom; of two who are tied to each other only, neither does. */
export function findPendants({ n, offsets, targets }: Csr): Pendants {
  const hangsOn = new Int32Array(n).fill(-1);
  const count = new Int32Array(n);
  const ties = (u: number) => (offsets[u + 1] ?? 0) - (offsets[u] ?? 0);
  for (let u = 0; u < n; u++) {
    const contact = targets[offsets[u] ?? 0] ?? 0;
    if (ties(u) !== 1 || ties(contact) === 1) continue;
    hangsOn[u] = contact;
    count[contact] = (count[contact] ?? 0) + 1;
  }
  return { hangsOn, count };
}

/**
 * Fills the rows of those who hang on an actor, from the search of that actor.
 *
 * @param table rows of the actor itself are known
 * @param graph simple graph
 * @param actor index
 * @param met how many the actor has on each level of its search: itself, its contacts, and so on
 */
export function notePendants(
  table: PathTable,
  { graph, hangsOn }: Pick<Pendants, 'hangsOn'> & { readonly graph: Csr },
  actor: number,
  met: readonly number[],
): void {
  const { offsets, targets } = graph;
  const reached = table.reached[actor] ?? 0;
  const ties = met[1] ?? 0;
  // One step to the contact, two to its other contacts, one more than its own to all others.
  let inverse = 1 + (ties - 1) / 2;
  for (let level = 2; level < met.length; level++) inverse += (met[level] ?? 0) / (level + 1);
  for (let e = offsets[actor] ?? 0; e < (offsets[actor + 1] ?? 0); e++) {
    const u = targets[e] ?? 0;
    if (hangsOn[u] !== actor) continue;
    table.reached[u] = reached;
    table.farness[u] = (table.farness[actor] ?? 0) + reached - 1;
    table.inverse[u] = inverse;
    table.withinTwo[u] = ties;
    table.furthest[u] = (table.furthest[actor] ?? 0) + 1;
    table.leaning[u] = reached - 1;
    table.leansOn[u] = actor;
  }
}
