import type { Csr } from './csr';

/** What an actor's component falls into when the actor leaves, largest part first, then by smallest index. */
export interface CutParts {
  /** The first members of each part, ascending. */
  readonly parts: readonly (readonly number[])[];
  /** How many members each part has. */
  readonly sizes: readonly number[];
}

/** One depth-first search of the whole graph, without recursion. */
interface Search {
  /** Place in the order of discovery; whoever is below an actor follows it without a gap. */
  readonly place: Int32Array;
  readonly order: Int32Array;
  /** Actors below and including the actor. */
  readonly size: Int32Array;
  /** Places at which the subtrees begin that hang on the actor alone, ascending. */
  readonly hung: readonly (readonly number[])[];
  /** The actor from which its component was searched. */
  readonly root: Int32Array;
}

/**
 * Prepares the question what falls apart when somebody leaves, for all cut vertices together (Hopcroft and Tarjan
 * 1973): of hundreds, each then costs what it separates, not a walk through the map.
 *
 * @param graph simple graph
 * @returns called with an index and how many members of a part are wanted; as `partsWithout`, cut short
 * Cost O(n + m), then O(parts log parts) and little more for each actor asked about.
 */
export function prepareCutParts(graph: Csr): (leaver: number, most: number) => CutParts {
  const search = searchDepthFirst(graph);
  const { place, order, size, hung, root } = search;
  const membersOf = new Map<number, number[]>();
  for (const [u, from] of root.entries()) {
    const members = membersOf.get(from);
    if (members) members.push(u);
    else membersOf.set(from, [u]);
  }
  const ofSubtree = (first: number, count: number, members: readonly number[], most: number) => {
    // The smallest of a large subtree are soon met on the way through everybody, those of a small one by sorting it.
    if (count * count <= most * members.length) {
      return Array.from(order.subarray(first, first + count))
        .sort((a, b) => a - b)
        .slice(0, most);
    }
    return firstOf(members, most, (u) => (place[u] ?? 0) >= first && (place[u] ?? 0) < first + count);
  };
  return (leaver, most) => {
    const members = membersOf.get(root[leaver] ?? 0) ?? [];
    const starts = hung[leaver] ?? [];
    const sizeAt = (start: number) => size[order[start] ?? 0] ?? 0;
    const parts = starts.map((start) => ({
      size: sizeAt(start),
      first: ofSubtree(start, sizeAt(start), members, most),
    }));
    const left = members.length - 1 - parts.reduce((sum, part) => sum + part.size, 0);
    if (left > 0) {
      const isLeft = (u: number) => u !== leaver && !isHung(place[u] ?? 0, starts, sizeAt);
      parts.push({ size: left, first: firstOf(members, Math.min(most, left), isLeft) });
    }
    parts.sort((a, b) => b.size - a.size || (a.first[0] ?? 0) - (b.first[0] ?? 0));
    return { parts: parts.map(({ first }) => first), sizes: parts.map((part) => part.size) };
  };
}

function firstOf(members: readonly number[], most: number, isWanted: (u: number) => boolean): number[] {
  const found: number[] = [];
  for (const u of members) {
    if (found.length === most) break;
    if (isWanted(u)) found.push(u);
  }
  return found;
}

/** Whether a place lies in one of the subtrees that begin at these places. */
function isHung(at: number, starts: readonly number[], sizeAt: (start: number) => number): boolean {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const start = starts[low - 1];
  return start !== undefined && at < start + sizeAt(start);
}

function searchDepthFirst({ n, offsets, targets }: Csr): Search {
  const place = new Int32Array(n).fill(-1);
  const order = new Int32Array(n);
  const size = new Int32Array(n).fill(1);
  const root = new Int32Array(n);
  /** Earliest place reachable through those below and one tie back. */
  const earliest = new Int32Array(n);
  const parent = new Int32Array(n).fill(-1);
  const next = offsets.slice(0, n);
  const hung = Array.from({ length: n }, (): number[] => []);
  let clock = 0;
  const meet = (u: number, from: number) => {
    place[u] = clock;
    earliest[u] = clock;
    order[clock] = u;
    root[u] = from;
    clock += 1;
  };
  for (let from = 0; from < n; from++) {
    if (place[from] !== -1) continue;
    meet(from, from);
    for (let u = from; u !== -1; ) {
      const e = next[u] ?? 0;
      if (e < (offsets[u + 1] ?? 0)) {
        next[u] = e + 1;
        const v = targets[e] ?? 0;
        if (place[v] === -1) {
          parent[v] = u;
          meet(v, from);
          u = v;
        } else if (v !== parent[u]) earliest[u] = Math.min(earliest[u] ?? 0, place[v] ?? 0);
        continue;
      }
      const above = parent[u] ?? -1;
      if (above !== -1) {
        size[above] = (size[above] ?? 0) + (size[u] ?? 0);
        earliest[above] = Math.min(earliest[above] ?? 0, earliest[u] ?? 0);
        if ((earliest[u] ?? 0) >= (place[above] ?? 0)) hung[above]?.push(place[u] ?? 0);
      }
      u = above;
    }
  }
  return { place, order, size, hung, root };
}
