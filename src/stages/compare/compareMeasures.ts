import type { AnalysisResult } from '@/analysis/types';
import type { ActorId } from '@/model/ids';
import { STAGES, type StageId } from '@/model/types';

/** Figures of two frames that are held against each other, in the order of the screen. */
export const PAIRED_MEASURES = [
  'bargaining',
  'hubLoss',
  'fragmentation',
  'tieCentralization',
  'pathCentralization',
  'density',
  'transitivity',
  'meanPath',
  'parts',
  'meanTies',
  'actors',
  'pairs',
] as const;
/**
 * bargaining: index of one actor · hubLoss: share of pairs that can no longer reach each other once the hub
 * leaves · fragmentation: share that cannot now · centralizations, density, transitivity: as in the analysis ·
 * meanPath: steps · parts: components · meanTies: tied pairs for each actor, both ends counted · actors, pairs:
 * how many.
 */
export type PairedMeasure = (typeof PAIRED_MEASURES)[number];

type Trend = 'up' | 'down' | 'same';

export interface MeasurePair<Id extends string = PairedMeasure> {
  readonly id: Id;
  /** null where it is undefined. */
  readonly before: number | null;
  readonly after: number | null;
  /** null while one of them is undefined. */
  readonly trend: Trend | null;
  /** Whether the change makes the network stronger; null where that depends on what it is for. */
  readonly isGain: boolean | null;
}

/** What is better low or high whatever a network is for; the others are neither. */
const BETTER: Partial<Record<PairedMeasure, 'up' | 'down'>> = {
  bargaining: 'up',
  hubLoss: 'down',
  fragmentation: 'down',
};

/** Measures that run from 0 to 1, and so can share one scale. */
const SHARES = [
  'bargaining',
  'hubLoss',
  'fragmentation',
  'tieCentralization',
  'pathCentralization',
  'density',
  'transitivity',
] as const satisfies readonly PairedMeasure[];
export type ShareMeasure = (typeof SHARES)[number];

/** Differences by rounding. */
const EPSILON = 1e-9;

/**
 * Measures of two frames, of which both counted the same.
 *
 * @param actor whose bargaining position is compared; null for nobody's, which is then undefined
 * @returns one entry a measure, in the order of PAIRED_MEASURES
 */
export function compareMeasures(
  before: AnalysisResult,
  after: AnalysisResult,
  actor: ActorId | null,
): readonly MeasurePair[] {
  return PAIRED_MEASURES.map((id) => {
    const pair = pairOf(id, readMeasure(before, id, actor), readMeasure(after, id, actor));
    const better = BETTER[id];
    const isChanged = pair.trend === 'up' || pair.trend === 'down';
    return { ...pair, isGain: better && isChanged ? pair.trend === better : null };
  });
}

/** Of these pairs those that share the scale from 0 to 1 and are known on both sides. */
export function sharePairs(pairs: readonly MeasurePair[]): readonly MeasurePair<ShareMeasure>[] {
  return SHARES.flatMap((id) =>
    pairs.filter((pair) => pair.id === id && pair.trend !== null).map((pair) => ({ ...pair, id })),
  );
}

/** How much each stage fits before and after, in the order of the stages; null below four actors. */
export function compareStages(
  before: AnalysisResult,
  after: AnalysisResult,
): readonly MeasurePair<StageId>[] {
  return STAGES.map((id) => pairOf(id, before.stage?.scores[id] ?? null, after.stage?.scores[id] ?? null));
}

/**
 * Whose bargaining position changed most, among those who are in both; of equals the first in id order.
 *
 * @returns null when nobody has an index in both
 */
export function mostChangedBargainer(before: AnalysisResult, after: AnalysisResult): ActorId | null {
  let most: { readonly id: ActorId; readonly change: number } | null = null;
  for (const id of bargainersOf(before, after)) {
    const change = Math.abs((indexOf(after, id) ?? 0) - (indexOf(before, id) ?? 0));
    if (most === null || change > most.change + EPSILON) most = { id, change };
  }
  return most?.id ?? null;
}

/** Who has a bargaining position in both, in id order. */
export function bargainersOf(before: AnalysisResult, after: AnalysisResult): readonly ActorId[] {
  return [...before.measures.bargaining.ranking]
    .filter((id) => indexOf(before, id) !== null && indexOf(after, id) !== null)
    .sort();
}

const indexOf = (result: AnalysisResult, id: ActorId): number | null => result.bargaining[id]?.index ?? null;

function pairOf<Id extends string>(id: Id, before: number | null, after: number | null): MeasurePair<Id> {
  return { id, before, after, trend: trendOf(before, after), isGain: null };
}

function trendOf(before: number | null, after: number | null): Trend | null {
  if (before === null || after === null) return null;
  if (Math.abs(after - before) <= EPSILON) return 'same';
  return after > before ? 'up' : 'down';
}

function readMeasure(result: AnalysisResult, id: PairedMeasure, actor: ActorId | null): number | null {
  const { n, m, stage, centralization } = result;
  switch (id) {
    case 'bargaining':
      return actor === null ? null : indexOf(result, actor);
    case 'hubLoss':
      return stage?.evidence.fragmentationWithoutHub ?? null;
    case 'fragmentation':
      return result.fragmentation;
    case 'tieCentralization':
      return centralization.degree;
    case 'pathCentralization':
      return centralization.betweenness;
    case 'density':
      return n < 2 ? null : result.density;
    case 'transitivity':
      return result.transitivity;
    case 'meanPath':
      return result.meanPath;
    case 'parts':
      return result.components.length;
    case 'meanTies':
      return n === 0 ? null : (2 * m) / n;
    case 'actors':
      return n;
    case 'pairs':
      return m;
  }
}
