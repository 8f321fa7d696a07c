import { type Csr, neighbours } from './csr';

/** Who comes before and after an actor on the path it is used for, −1 while it is on none. */
interface Use {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/**
 * As many paths between two actors as there can be with nobody but the two on more than one of them (Menger
 * 1927). A tie between the two is one such path, and each contact they share is another, for a largest set
 * never loses by it; the others are found by maximum flow with room for one at every actor (Ford and Fulkerson
 * 1956), shortest way to improve it first (Edmonds and Karp 1972).
 *
 * @param graph simple graph
 * @param from index of the actor where paths begin
 * @param to index of another actor where they end
 * @returns paths as indices with both ends, shorter ones first; none when `to` is out of reach
 * Cost O(k m) for k paths.
 */
export function disjointPaths(graph: Csr, from: number, to: number): readonly (readonly number[])[] {
  const use: Use = {
    before: new Int32Array(graph.n).fill(-1),
    after: new Int32Array(graph.n).fill(-1),
  };
  const atEnd = new Set(neighbours(graph, to));
  for (const u of neighbours(graph, from)) {
    if (!atEnd.has(u)) continue;
    use.before[u] = from;
    use.after[u] = to;
  }
  const search: Search = {
    from,
    to,
    isShared: Uint8Array.from(use.before, (before) => (before === -1 ? 0 : 1)),
    came: new Int32Array(2 * graph.n).fill(-1),
    queue: new Int32Array(2 * graph.n),
  };
  for (let way = improve(graph, use, search); way.length > 0; way = improve(graph, use, search)) {
    take(use, way);
  }
  const paths: number[][] = atEnd.has(from) ? [[from, to]] : [];
  for (const first of neighbours(graph, from)) {
    if (use.before[first] !== from) continue;
    const path = [from];
    for (let u = first; u !== to; u = use.after[u] ?? to) path.push(u);
    path.push(to);
    paths.push(path);
  }
  return paths.sort((a, b) => a.length - b.length);
}

/** What every search for one pair of ends uses again. */
interface Search {
  readonly from: number;
  readonly to: number;
  /** 1 for contacts of both ends, whose paths are settled. */
  readonly isShared: Uint8Array;
  /** By side: from which side it was met, −1 while not met. */
  readonly came: Int32Array;
  /** Sides in the order of meeting them. */
  readonly queue: Int32Array;
}

/*
 * Every actor u has two sides: 2u, where paths come in, and 2u + 1, where they go out. Between them there is
 * room for one path. A way that improves the flow may undo what others use, going from in to out of whoever
 * came before, and from out to in of the same actor.
 */
const into = (u: number) => 2 * u;
const outOf = (u: number) => 2 * u + 1;

/** Sides from `from` to `to` along a shortest way that adds a path; empty when there is none. */
function improve({ offsets, targets }: Csr, use: Use, search: Search): readonly number[] {
  const { before, after } = use;
  const { from, to, isShared, came, queue } = search;
  let tail = 0;
  const visit = (side: number, by: number) => {
    if (came[side] !== -1) return;
    came[side] = by;
    queue[tail++] = side;
  };
  let last = -1;
  visit(outOf(from), outOf(from));
  for (let i = 0; i < tail && last === -1; i++) {
    const side = queue[i] ?? 0;
    const u = side >> 1;
    if (side === into(u)) {
      const above = before[u] ?? -1;
      if (above === -1) visit(outOf(u), side);
      else if (above !== from) visit(outOf(above), side);
      continue;
    }
    if (u !== from && before[u] !== -1) visit(into(u), side);
    for (let e = offsets[u] ?? 0; e < (offsets[u + 1] ?? 0); e++) {
      const v = targets[e] ?? 0;
      if (v === to) {
        if (u === from || after[u] === to) continue;
        last = side;
        break;
      }
      if (v !== from && isShared[v] === 0 && before[v] !== u) visit(into(v), side);
    }
  }
  const way = last === -1 ? [] : backFrom(search, last);
  for (let i = 0; i < tail; i++) came[queue[i] ?? 0] = -1;
  return way;
}

function backFrom({ from, to, came }: Search, last: number): readonly number[] {
  const way = [into(to)];
  for (let side = last; side !== outOf(from); side = came[side] ?? 0) way.push(side);
  way.push(outOf(from));
  return way.reverse();
}

/** Undoes what the way undoes, then uses what it uses. */
function take({ before, after }: Use, way: readonly number[]): void {
  const to = (way.at(-1) ?? 0) >> 1;
  const from = (way[0] ?? 0) >> 1;
  const links = way.slice(1).flatMap((side, i) => {
    const [u, v] = [(way[i] ?? 0) >> 1, side >> 1];
    return u === v ? [] : [{ u, v, isUndone: side === outOf(v) }];
  });
  for (const { u, v, isUndone } of links) {
    if (!isUndone) continue;
    after[v] = -1;
    before[u] = -1;
  }
  for (const { u, v, isUndone } of links) {
    if (isUndone) continue;
    if (u !== from) after[u] = v;
    if (v !== to) before[v] = u;
  }
}
