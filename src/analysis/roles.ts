import { coreNumbers } from './kernels/coreNumbers';
import { prepareCutParts } from './kernels/cutParts';
import { cutVertices } from './kernels/cutVertices';
import type { Column, Facts, Scores } from './metrics/facts';
import { type RoleBasis, reasonFor } from './roleReasons';
import { ROLES, type RoleFinding, type RoleId } from './types';

/**
 * Standard deviations above the mean from which an actor stands out. On Krackhardt's kite the roles of the
 * literature hold for any cut above 0.980196 (F and G by degree) up to 1.1713.
 */
const STANDS_OUT = 1;
/** Rounding error that comparisons forgive, so that "exactly at the cut" never depends on the last bit. */
const EPSILON = 1e-9;

/**
 * Roles of actors. With z = (x − mean) / population standard deviation over all actors:
 * hub: z of degree ≥ 1 and at least two ties · broker: z of betweenness ≥ 1 · closeness centre: z of
 * closeness ≥ 1 · peripheral: at most one tie or a core number of at most half the highest, and closeness
 * below the mean, and neither hub nor broker · boundary spanner: not peripheral, betweenness at least the
 * mean and above 0, and a cut vertex or tied to another cluster · isolate: no tie.
 * The names follow Krackhardt 1990 and Cross and Parker 2004; the cuts are Rajut's.
 *
 * @param facts of the map without arrows
 * @param measures of the same map
 * @returns by index: the roles of each actor in the order of ROLES with the reason for each. Nobody has one in
 *          a complete map; in a ring, where all are alike, only those on the border of a cluster span.
 * Cost O(n + m), plus what each broker or spanner that is a cut vertex separates.
 */
export function findRoles(
  facts: Facts,
  measures: Readonly<Record<'betweenness' | 'closeness', Scores>>,
): readonly (readonly RoleFinding[])[] {
  const { csr } = facts.map;
  const basis: RoleBasis = {
    facts,
    betweenness: numbers(measures.betweenness.values),
    closeness: numbers(measures.closeness.values),
    isCut: cutVertices(csr),
    core: coreNumbers(csr),
    cutParts: prepareCutParts(csr),
  };
  const rules = toRules(basis);
  return facts.map.actors.map((_, u) =>
    ROLES.filter((role) => rules[role](u)).map((role) => ({ role, reason: reasonFor(basis, role, u) })),
  );
}

type Rules = Readonly<Record<RoleId, (u: number) => boolean>>;

function toRules({ facts, betweenness, closeness, isCut, core }: RoleBasis): Rules {
  const { degree } = facts;
  const zDegree = standardScores(Array.from(degree));
  const zBetweenness = standardScores(betweenness);
  const zCloseness = standardScores(closeness);
  const meanBetweenness = mean(betweenness);
  const meanCloseness = mean(closeness);
  const highestCore = core.reduce((a, b) => Math.max(a, b), 0);

  const ties = (u: number) => degree[u] ?? 0;
  const between = (u: number) => betweenness[u] ?? 0;
  const hub = (u: number) => standsOut(zDegree[u]) && ties(u) >= 2;
  const broker = (u: number) => standsOut(zBetweenness[u]) && between(u) > EPSILON;
  const peripheral = (u: number) =>
    (ties(u) <= 1 || (core[u] ?? 0) <= highestCore / 2) &&
    (closeness[u] ?? 0) < meanCloseness - EPSILON &&
    !hub(u) &&
    !broker(u);
  return {
    hub,
    broker,
    closeness: (u) => standsOut(zCloseness[u]),
    spanner: (u) =>
      !peripheral(u) &&
      between(u) > EPSILON &&
      between(u) >= meanBetweenness - EPSILON &&
      (isCut[u] === 1 || touchesOtherCluster(facts, u)),
    peripheral,
    isolate: (u) => ties(u) === 0,
  };
}

function standsOut(z: number | undefined): boolean {
  return z !== undefined && z >= STANDS_OUT - EPSILON;
}

function touchesOtherCluster({ map, clustering }: Facts, u: number): boolean {
  const { offsets, targets } = map.csr;
  for (let e = offsets[u] ?? 0; e < (offsets[u + 1] ?? 0); e++) {
    if (clustering.clusterOf[targets[e] ?? 0] !== clustering.clusterOf[u]) return true;
  }
  return false;
}

/** How many population standard deviations each value lies above the mean; all 0 when they do not differ. */
function standardScores(values: readonly number[]): readonly number[] {
  const centre = mean(values);
  const deviation = Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
  // Equal values can differ by rounding; dividing by that would make anybody stand out.
  return values.map((value) => (deviation > 1e-12 ? (value - centre) / deviation : 0));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}

function numbers(column: Column): readonly number[] {
  return column.map((value) => value ?? 0);
}
