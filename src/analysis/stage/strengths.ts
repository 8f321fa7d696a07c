import type { Largest } from './largest';
import type { StrongShares } from './types';

export interface StrengthSigns {
  readonly strongShares: StrongShares;
  /** (within − across clusters) − (in core − core to periphery), −2 to 2; 0 when strengths tell nothing. */
  readonly strengthShift: number;
}

/** Fewer ties than this between two kinds of actors have no share worth the name. */
const TIES_MIN = 3;
/** With fewer ties in all, strengths tell nothing. */
const TIES_MIN_ALL = 5;

/** Ties by where they run: how many there are, and how many of them are strong. */
interface Tally {
  strong: number;
  all: number;
}

/**
 * Where the strong ties are. Krebs and Holley: hubs of stage three are joined by weak ties; the core of stage
 * four by strong ones, with weak ties to its periphery.
 *
 * @param largest component with its clusters
 * @param core indices in the component
 * @returns no shift with fewer than five ties or when all are of one strength; a difference with a group of
 *          fewer than three ties counts as none
 */
export function readStrengths(largest: Largest, core: readonly number[]): StrengthSigns {
  const { graph, strong: isStrong, clusterOf } = largest;
  const isCore = new Uint8Array(graph.n);
  for (const u of core) isCore[u] = 1;
  const tally = {
    inCore: { strong: 0, all: 0 },
    coreToPeriphery: { strong: 0, all: 0 },
    withinClusters: { strong: 0, all: 0 },
    acrossClusters: { strong: 0, all: 0 },
  };
  for (let u = 0; u < graph.n; u++) {
    for (let e = graph.offsets[u] ?? 0; e < (graph.offsets[u + 1] ?? 0); e++) {
      const v = graph.targets[e] ?? 0;
      if (v < u) continue;
      const strong = isStrong[e] ?? 0;
      count(clusterOf[u] === clusterOf[v] ? tally.withinClusters : tally.acrossClusters, strong);
      const inCore = (isCore[u] ?? 0) + (isCore[v] ?? 0);
      if (inCore === 2) count(tally.inCore, strong);
      else if (inCore === 1) count(tally.coreToPeriphery, strong);
    }
  }
  const strongShares = {
    inCore: shareOf(tally.inCore),
    coreToPeriphery: shareOf(tally.coreToPeriphery),
    withinClusters: shareOf(tally.withinClusters),
    acrossClusters: shareOf(tally.acrossClusters),
  };
  const strong = tally.withinClusters.strong + tally.acrossClusters.strong;
  const tells = graph.m >= TIES_MIN_ALL && strong > 0 && strong < graph.m;
  const shift =
    difference(strongShares.withinClusters, strongShares.acrossClusters) -
    difference(strongShares.inCore, strongShares.coreToPeriphery);
  return { strongShares, strengthShift: tells ? shift : 0 };
}

function count(tally: Tally, strong: number): void {
  tally.all++;
  tally.strong += strong;
}

function shareOf({ strong, all }: Tally): number | null {
  return all >= TIES_MIN ? strong / all : null;
}

function difference(a: number | null, b: number | null): number {
  return a === null || b === null ? 0 : a - b;
}
