import type { Csr } from './csr';
import { degreeOrder } from './degreeOrder';
import { makePathShares, type PathShares, shareOut } from './pathShares';
import { type Distances, emptyPathTable, type PathTable } from './pathTable';
import { findPendants, notePendants } from './pendants';
import { addPivot, estimatePaths, makePivotSums, pivotOrder } from './pivots';
import { makeWordSearch, searchWord, WORD, type WordSearch } from './wordSearch';

export type { PathTable } from './pathTable';

/** Dependencies closer than this are equal: they differ by rounding only. */
export const SAME = 1e-9;

/**
 * Shortest paths from every actor, all ties one step long: betweenness in Brandes' way (2001, "A faster
 * algorithm for betweenness centrality"), and the distances met on the way. Tie strength plays no part.
 *
 * @param graph simple graph; empty, disconnected and complete ones included
 * @returns a table with n entries a column, finite numbers only
 * Who has a single tie is not searched from: its paths are its contact's (Baglioni et al. 2012 fold such actors).
 * Cost O(n m) time, n without those; about 300 n + 8 m bytes.
 */
export function shortestPaths(graph: Csr): PathTable {
  const steps = shortestPathsInSteps(graph, null);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** How far the searches are. */
export interface PathsStep {
  /** Share of the actors whose paths are known, 0 to 1. */
  readonly share: number;
  /** What the paths found so far say of all, given once and only where it was asked for. */
  readonly estimate: PathTable | null;
}

/** How many searches an estimate shall rest on, and the components of the graph. */
export interface PathSample {
  readonly components: readonly (readonly number[])[];
  /** About how many; small components are searched whole besides. */
  readonly pivots: number;
}

/**
 * The same, stopping after every actor so that whoever asked can do something else or change their mind.
 *
 * @param graph simple graph
 * @param sample what an estimate shall rest on; null for none. The table at the end is the same to rounding.
 * @yields after every search
 * @returns the table, once all are done
 */
export function* shortestPathsInSteps(
  graph: Csr,
  sample: PathSample | null,
): Generator<PathsStep, PathTable, undefined> {
  const { n } = graph;
  const table = emptyPathTable(n);
  const { graph: ordered, actorAt, placeOf } = degreeOrder(graph);
  const pendants = findPendants(graph);
  const plan = sample === null ? null : pivotOrder(pendants, sample.components, sample.pivots);
  const sources = plan?.sources ?? actorAt.filter((u) => pendants.hangsOn[u] === -1);
  const sums = makePivotSums(plan === null ? 0 : n);
  const search = makeWordSearch(n);
  const shares = makePathShares(n);
  /** By place in the order of degrees. */
  const owed = new Float64Array(n);
  for (let first = 0; first < sources.length; first += WORD) {
    const word = sources.subarray(first, first + WORD);
    searchWord(
      ordered,
      search,
      word.map((source) => placeOf[source] ?? 0),
    );
    for (let i = 0; i < word.length; i++) {
      const source = word[i] ?? 0;
      const hanging = pendants.count[source] ?? 0;
      noteDistances(table, search, i, source);
      const order = search.order.subarray(i * n, i * n + (table.reached[source] ?? 0) + 1);
      const levels = search.levels.subarray(i * (n + 2), i * (n + 2) + (search.depth[i] ?? 0) + 1);
      shareOut(ordered, order, levels, shares);
      addShares(owed, order, shares, hanging);
      noteLeaning(table, { source, order, actorAt }, shares);
      if (hanging > 0) {
        const met = Array.from(levels.subarray(1), (end, level) => end - (levels[level] ?? 0));
        notePendants(table, { graph, hangsOn: pendants.hangsOn }, source, met);
      }
      const done = first + i + 1;
      if (plan !== null && done <= plan.first) addPivot(sums, { order, levels, actorAt, hanging });
      yield {
        share: done / sources.length,
        estimate:
          done === plan?.first && done < sources.length
            ? estimatePaths(graph, plan, { table, owed: toActors(owed, actorAt), sums })
            : null,
      };
    }
  }
  // Every pair was met from both of its ends.
  table.through.set(toActors(owed, actorAt).map((count) => count / 2));
  return table;
}

function toActors(byPlace: Float64Array, actorAt: Int32Array): Float64Array {
  const byActor = new Float64Array(byPlace.length);
  actorAt.forEach((actor, place) => {
    byActor[actor] = byPlace[place] ?? 0;
  });
  return byActor;
}

function noteDistances(table: Distances, { levels, depth }: WordSearch, i: number, source: number): void {
  const first = i * (levels.length / WORD);
  const last = first + (depth[i] ?? 0);
  let farness = 0;
  let inverse = 0;
  for (let at = first + 1; at < last; at++) {
    const met = (levels[at + 1] ?? 0) - (levels[at] ?? 0);
    farness += (at - first) * met;
    inverse += met / (at - first);
  }
  table.inverse[source] = inverse;
  table.withinTwo[source] = (levels[Math.min(first + 3, last)] ?? 1) - 1;
  table.farness[source] = farness;
  table.reached[source] = (levels[last] ?? 1) - 1;
  table.furthest[source] = last - first - 1;
}

/** The paths of those who hang on the source run where its own do, and through the source itself. */
function addShares(owed: Float64Array, order: Int32Array, { dependency }: PathShares, hanging: number): void {
  const times = 1 + hanging;
  for (let i = 1; i < order.length; i++) {
    const v = order[i] ?? 0;
    owed[v] = (owed[v] ?? 0) + times * (dependency[i] ?? 0);
  }
  const source = order[0] ?? 0;
  owed[source] = (owed[source] ?? 0) + hanging * (order.length - 2);
}

/** One search: `order` by place in the order of degrees, `source` and `actorAt` by index. */
interface Search {
  readonly source: number;
  readonly order: Int32Array;
  readonly actorAt: Int32Array;
}

function noteLeaning(table: PathTable, { source, order, actorAt }: Search, { dependency }: PathShares): void {
  let most = 0;
  for (let i = 1; i < order.length; i++) if ((dependency[i] ?? 0) > most) most = dependency[i] ?? 0;
  if (most <= SAME) return;
  let who = Number.POSITIVE_INFINITY;
  for (let i = 1; i < order.length; i++) {
    if ((dependency[i] ?? 0) > most - SAME) who = Math.min(who, actorAt[order[i] ?? 0] ?? 0);
  }
  table.leaning[source] = most;
  table.leansOn[source] = who;
}
