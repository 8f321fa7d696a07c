import { readFacts } from './analyse';
import { type MapGraph, toGraph } from './graph';
import { arrowPathsInSteps } from './kernels/arrowPaths';
import type { Arrows } from './kernels/arrows';
import { type Clustering, clusters } from './kernels/clusters';
import { components } from './kernels/components';
import type { Csr } from './kernels/csr';
import type { PathTable } from './kernels/pathTable';
import { shortestPathsInSteps } from './kernels/shortestPaths';
import { type FollowedPaths, toFacts } from './metrics/facts';
import type { AnalysisByIndex } from './nameResult';
import type { AnalysisInput, MeasureId } from './types';

/** From this many looks at a neighbour on, about 400 ms on a slow laptop, nobody should wait for the exact numbers. */
const LARGE = 1e8;
/** Looks at a neighbour that an estimate may cost. */
const ESTIMATE = 2e7;

/** What rests on shortest paths, and so is estimated at first in a large map. */
const ESTIMATED: readonly MeasureId[] = [
  'betweenness',
  'closeness',
  'harmonic',
  'eccentricity',
  'bargaining',
];

/** What took long for the last map; the next one is often the same in another light. */
export interface Memory {
  last: { readonly graph: Csr; readonly paths: PathTable; readonly clustering: Clustering } | null;
}

/** How far an analysis is. */
export interface AnalysisStep {
  /** Share of the work that is done, 0 to 1. */
  readonly share: number;
  /** Given once, in a large map: everything with estimates of what rests on paths, which `estimated` names. */
  readonly early: AnalysisByIndex | null;
}

/**
 * The analysis in steps of a few milliseconds, between which it can be left for good. Paths and clusters of the
 * last map are used again when nobody was tied or untied: choosing another resolution asks for nothing else.
 *
 * @param input from `toAnalysisInput`
 * @param memory of the earlier maps; written when the analysis is done
 * @yields after each step
 * @returns the same as `analyseByIndex`
 */
export function* analyseInSteps(
  input: AnalysisInput,
  memory: Memory,
): Generator<AnalysisStep, AnalysisByIndex, undefined> {
  const map = toGraph(input);
  const graph = map.csr;
  const known = memory.last !== null && isSameGraph(memory.last.graph, graph) ? memory.last : null;
  yield { share: 0, early: null };
  const clustering = known?.clustering ?? clusters(graph);
  yield { share: 0, early: null };
  const paths =
    known?.paths ??
    (yield* searchPaths(map, (estimate) => readEstimate(input, { map, estimate, clustering })));
  memory.last = { graph, paths, clustering };
  if (map.arrows === null) return readFacts(input, toFacts(map, { paths, clustering }));
  const followed = yield* followArrows(map.arrows);
  return readFacts(input, toFacts(map, { paths, followed, clustering }));
}

/** Searches from everybody; estimates at first where that takes long, but not where arrows are to be followed. */
function* searchPaths(
  { csr, arrows }: MapGraph,
  read: (estimate: PathTable) => AnalysisByIndex,
): Generator<AnalysisStep, PathTable, undefined> {
  const parts = components(csr);
  const isLarge = arrows === null && workOf(csr, parts) > LARGE;
  const pivots = Math.ceil(ESTIMATE / (csr.n + 2 * csr.m));
  const search = shortestPathsInSteps(csr, isLarge ? { components: parts, pivots } : null);
  for (let step = search.next(); ; step = search.next()) {
    if (step.done) return step.value;
    const { share, estimate } = step.value;
    yield { share, early: estimate && read(estimate) };
  }
}

function* followArrows(arrows: Arrows): Generator<AnalysisStep, FollowedPaths, undefined> {
  const search = arrowPathsInSteps(arrows);
  for (let step = search.next(); ; step = search.next()) {
    if (step.done) return step.value;
    yield { share: step.value, early: null };
  }
}

interface Estimated {
  readonly map: MapGraph;
  readonly estimate: PathTable;
  readonly clustering: Clustering;
}

function readEstimate(input: AnalysisInput, { map, estimate, clustering }: Estimated): AnalysisByIndex {
  const found = readFacts(input, toFacts(map, { paths: estimate, clustering }));
  return { ...found, figures: { ...found.figures, estimated: ESTIMATED } };
}

/** Looks at a neighbour that searching from everybody takes: each sees the ties of its own component. */
function workOf({ offsets }: Csr, parts: readonly (readonly number[])[]): number {
  return parts.reduce((work, members) => {
    let ends = 0;
    for (const u of members) ends += (offsets[u + 1] ?? 0) - (offsets[u] ?? 0);
    return work + members.length * (members.length + ends);
  }, 0);
}

function isSameGraph(one: Csr, other: Csr): boolean {
  return (
    one.n === other.n && isSameColumn(one.offsets, other.offsets) && isSameColumn(one.targets, other.targets)
  );
}

function isSameColumn(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i]);
}
