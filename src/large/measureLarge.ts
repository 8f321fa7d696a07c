import { components } from '@/analysis/kernels/components';
import { coreNumbers } from '@/analysis/kernels/coreNumbers';
import { type Csr, degrees } from '@/analysis/kernels/csr';
import { louvainPass } from '@/analysis/kernels/louvain';
import { triangles } from '@/analysis/kernels/triangles';

/** Counts of the whole. */
export interface LargeFigures {
  readonly actors: number;
  /** Tied pairs. */
  readonly pairs: number;
  /** Tied pairs of all pairs, 0 to 1. */
  readonly density: number;
  readonly meanTies: number;
  readonly parts: number;
  readonly largestPart: number;
  readonly isolates: number;
  /** Highest core number. */
  readonly core: number;
}

/** What is found, as it is found; all by actor. */
export type LargeFinding =
  | { readonly kind: 'figures'; readonly figures: LargeFigures; readonly core: Int32Array }
  /** Numbers without gaps, the largest cluster 0; without any tie everybody is one. */
  | { readonly kind: 'clusters'; readonly clusterOf: Int32Array; readonly count: number }
  /** Closed triples of all triples, 0 to 1; null without any triple. */
  | { readonly kind: 'closure'; readonly closure: number | null }
  /** An estimate of betweenness, 0 to 1, from the searches made so far. */
  | {
      readonly kind: 'between';
      readonly values: Float32Array;
      readonly searches: number;
      readonly of: number;
    };

/** Searches that an estimate rests on at last; after these few the first one is told. */
const SEARCHES = 128;
const FIRST_SEARCHES = 8;

/**
 * Measures a large network, cheap things first.
 *
 * @yields each finding; null between, so that whoever asked can look up
 * Cost O(m √m) and 128 searches of O(n + m).
 */
export function* measureLarge(csr: Csr): Generator<LargeFinding | null, void, undefined> {
  yield figuresOf(csr);
  yield clustersOf(csr);
  yield { kind: 'closure', closure: closureOf(csr) };
  yield* estimateBetweenness(csr);
}

function figuresOf(csr: Csr): LargeFinding {
  const { n, m } = csr;
  const parts = components(csr);
  const core = coreNumbers(csr);
  return {
    kind: 'figures',
    core,
    figures: {
      actors: n,
      pairs: m,
      density: n < 2 ? 0 : m / ((n * (n - 1)) / 2),
      meanTies: n === 0 ? 0 : (2 * m) / n,
      parts: parts.length,
      largestPart: parts[0]?.length ?? 0,
      isolates: degrees(csr).filter((degree) => degree === 0).length,
      core: core.reduce((most, value) => Math.max(most, value), 0),
    },
  };
}

function clustersOf(csr: Csr): LargeFinding {
  const all = Int32Array.from({ length: csr.n }, (_, i) => i);
  const raw = csr.m > 0 ? louvainPass(csr, all, 1) : all;
  const sizes = new Map<number, number>();
  for (const cluster of raw) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  const order = [...sizes.keys()].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || a - b);
  const numberOf = new Map(order.map((cluster, number) => [cluster, number]));
  return {
    kind: 'clusters',
    clusterOf: raw.map((cluster) => numberOf.get(cluster) ?? 0),
    count: order.length,
  };
}

function closureOf(csr: Csr): number | null {
  let triples = 0;
  for (const degree of degrees(csr)) triples += (degree * (degree - 1)) / 2;
  if (triples === 0) return null;
  let closed = 0;
  for (const count of triangles(csr)) closed += count;
  return closed / triples;
}

/**
 * Betweenness from a few searches (Brandes and Pich 2007, "Centrality estimation in large networks"): sources are
 * spread evenly over the file, and sums scaled up to all.
 */
function* estimateBetweenness(csr: Csr): Generator<LargeFinding | null, void, undefined> {
  const { n } = csr;
  if (n < 3) return;
  const of = Math.min(n, SEARCHES);
  const sums = new Float64Array(n);
  const rooms = {
    steps: new Int32Array(n),
    paths: new Float64Array(n),
    owed: new Float64Array(n),
    queue: new Int32Array(n),
  };
  for (let k = 0; k < of; k++) {
    addSearch(csr, Math.floor((placeInTurn(k, of) * n) / of), { sums, ...rooms });
    const done = k + 1;
    const isTold = done === of || (done >= FIRST_SEARCHES && Number.isInteger(Math.log2(done)));
    // Ordered pairs from these sources, scaled to all and to a share of all ordered pairs of others.
    const scale = n / done / ((n - 1) * (n - 2));
    if (isTold)
      yield { kind: 'between', values: Float32Array.from(sums, (sum) => sum * scale), searches: done, of };
    else yield null;
  }
}

/** Every place once, and the first few far apart: 77 shares no factor with 128. */
const placeInTurn = (k: number, of: number) => (of === SEARCHES ? (k * 77) % of : k);

interface Rooms {
  readonly sums: Float64Array;
  readonly steps: Int32Array;
  readonly paths: Float64Array;
  readonly owed: Float64Array;
  readonly queue: Int32Array;
}

/** One search and what everybody owes for it (Brandes 2001), added to the sums. */
function addSearch(
  { offsets, targets }: Csr,
  source: number,
  { sums, steps, paths, owed, queue }: Rooms,
): void {
  steps.fill(-1);
  paths.fill(0);
  owed.fill(0);
  steps[source] = 0;
  paths[source] = 1;
  queue[0] = source;
  let length = 1;
  for (let head = 0; head < length; head++) {
    const u = queue[head] ?? 0;
    const next = (steps[u] ?? 0) + 1;
    const count = paths[u] ?? 0;
    for (let e = offsets[u] ?? 0; e < (offsets[u + 1] ?? 0); e++) {
      const v = targets[e] ?? 0;
      if (steps[v] === -1) {
        steps[v] = next;
        queue[length++] = v;
      }
      if (steps[v] === next) paths[v] = (paths[v] ?? 0) + count;
    }
  }
  for (let at = length - 1; at > 0; at--) {
    const v = queue[at] ?? 0;
    const before = (steps[v] ?? 0) - 1;
    const share = (1 + (owed[v] ?? 0)) / (paths[v] ?? 1);
    for (let e = offsets[v] ?? 0; e < (offsets[v + 1] ?? 0); e++) {
      const u = targets[e] ?? 0;
      if (steps[u] === before) owed[u] = (owed[u] ?? 0) + share * (paths[u] ?? 0);
    }
    sums[v] = (sums[v] ?? 0) + (owed[v] ?? 0);
  }
}
