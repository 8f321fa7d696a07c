import { partsWithout } from '../kernels/components';
import { neighbours } from '../kernels/csr';
import { fragmentation } from './fragmentation';
import type { Largest } from './largest';

/** Who carries the paths, and what is left without them; actors by index in the component. */
export interface Hubs {
  /** −1 for no actors. */
  readonly hub: number;
  readonly hubPathShare: number;
  readonly partsWithoutHub: number;
  readonly largestShareWithoutHub: number;
  readonly fragmentationWithoutHub: number;
  readonly secondHubRatio: number;
  /** Most paths first, equals by index. */
  readonly hubs: readonly number[];
  readonly effectiveHubs: number;
  readonly betweennessCentralization: number;
  readonly degreeCentralization: number;
  readonly degreeVariation: number;
}

/** Path counts that differ by less differ by rounding only. */
const RANK_STEPS = 1e9;
const EPSILON = 1e-9;
/** A hub has at least so many ties, … */
const HUB_TIES_MIN = 3;
/** … so many standard deviations more than the mean, … */
const HUB_DEVIATIONS = 0.5;
/** … and so much of the paths that run through the busiest actor. */
const HUB_PATHS_MIN = 0.2;

/**
 * Reads how much the largest component hangs on one actor, and whether others could stand in.
 *
 * @param largest component, may be empty or a single actor
 * @returns finite numbers; see `StageEvidence`
 * Cost O(n log n + m log m).
 */
export function readHubs(largest: Largest): Hubs {
  const { graph, degree, through } = largest;
  const { n } = graph;
  const pairs = ((n - 1) * (n - 2)) / 2;
  const hub = busiest(largest);
  const most = maximum(through);
  const parts = n > 1 ? partsWithout(graph, hub) : [];
  const { mean, deviation } = spread(degree);
  const hubs = Array.from(through.keys())
    .filter(
      (u) =>
        most > 0 &&
        (degree[u] ?? 0) >= Math.max(HUB_TIES_MIN, mean + HUB_DEVIATIONS * deviation) - EPSILON &&
        (through[u] ?? 0) >= HUB_PATHS_MIN * most - EPSILON,
    )
    .sort((a, b) => rank(through[b]) - rank(through[a]) || a - b);
  const paths = through.reduce((a, b) => a + b, 0);
  const squares = through.reduce((a, b) => a + b * b, 0);
  const hubTies = degree[hub] ?? 0;
  return {
    hub,
    hubPathShare: n > 2 ? (through[hub] ?? 0) / pairs : 0,
    partsWithoutHub: parts.length,
    largestShareWithoutHub: (parts[0]?.length ?? 0) / Math.max(1, n - 1),
    fragmentationWithoutHub: n > 2 ? fragmentation(parts) : 0,
    secondHubRatio: hubTies > 0 ? tiesOfSecond(largest, hub) / hubTies : 0,
    hubs,
    effectiveHubs: most > 0 ? paths ** 2 / squares : n,
    betweennessCentralization: n > 2 ? (n * most - paths) / pairs / (n - 1) : 0,
    degreeCentralization: n > 2 ? (n * maximum(degree) - 2 * graph.m) / ((n - 1) * (n - 2)) : 0,
    degreeVariation: mean > 0 ? deviation / mean : 0,
  };
}

/** Most paths; of equals most ties, then the smallest index. */
function busiest({ through, degree }: Largest): number {
  let best = -1;
  for (let u = 0; u < through.length; u++) {
    const ahead = rank(through[u]) - rank(through[best]) || (degree[u] ?? 0) - (degree[best] ?? 0);
    if (best === -1 || ahead > 0) best = u;
  }
  return best;
}

/** Most ties of anybody else once the hub is gone. */
function tiesOfSecond({ graph, degree }: Largest, hub: number): number {
  const left = degree.slice();
  for (const u of neighbours(graph, hub)) left[u] = (left[u] ?? 0) - 1;
  left[hub] = 0;
  return maximum(left);
}

function rank(paths: number | undefined): number {
  return Math.round((paths ?? 0) * RANK_STEPS);
}

function maximum(values: Int32Array | Float64Array): number {
  let highest = 0;
  for (const value of values) highest = Math.max(highest, value);
  return highest;
}

/** Mean and population standard deviation, 0 for nobody. */
function spread(values: Int32Array): { mean: number; deviation: number } {
  const n = Math.max(1, values.length);
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / n;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return { mean, deviation: Math.sqrt(squares / n) };
}
