import type { ActorId } from '@/model/ids';
import { analyse } from '../analyse';
import { toGraph } from '../graph';
import { components } from '../kernels/components';
import type { AnalysisInput, AnalysisResult } from '../types';
import { applyChanges } from './applyChanges';
import { tear } from './tear';
import { type Change, type ChangeSet, MEMBERS_MAX, PARTS_MAX, type WhatIf } from './types';

/** Values that differ by less are the same. */
const EPSILON = 1e-9;

/**
 * What would change if some actors left, ties broke, or others joined (method 5.2): measured on those who stay.
 *
 * @param input from `toAnalysisInput`; numbers follow arrows where the panel's do, tearing apart never does
 * @param changes what is supposed; one or several at once
 * @param before `analyse` of the same input, for whoever has it already
 * @returns numbers or null, never NaN; nothing changed for an empty change set
 * Cost O(n m), twice without `before`.
 */
export function whatIf(
  input: AnalysisInput,
  changes: ChangeSet,
  before: AnalysisResult = analyse(input),
): WhatIf {
  const changed = applyChanges(input, changes);
  const [mapBefore, mapAfter] = [toGraph(input), toGraph(changed)];
  const after = analyse(changed);
  const ease = { before: before.efficiency ?? 0, after: after.efficiency ?? 0 };
  const { parts, ...torn } = tear(mapBefore, mapAfter);
  const [largest = []] = components(mapAfter.csr);
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  const both = (read: (result: AnalysisResult) => number | null): Change => ({
    before: read(before),
    after: read(after),
  });
  return {
    actors: both(({ n }) => n),
    tearing: {
      ...torn,
      parts: parts.slice(0, PARTS_MAX).map((part) => part.slice(0, MEMBERS_MAX)),
      sizes: parts.map((part) => part.length),
    },
    lostShare: share(torn.lostPairs, torn.pairsBefore),
    largestShare: {
      before: share(torn.largestBefore, torn.stayers),
      after: share(largest.length, after.n),
    },
    efficiencyLoss: ease.before === 0 ? null : 1 - ease.after / ease.before,
    numbers: {
      efficiency: both(({ efficiency }) => efficiency),
      meanPath: both(({ meanPath }) => meanPath),
      density: { before: before.n < 2 ? null : before.density, after: after.n < 2 ? null : after.density },
      degreeCentralization: both(({ centralization }) => centralization.degree),
      transitivity: both(({ transitivity }) => transitivity),
      clusters: both(({ clusters }) => clusters.filter((members) => members.length > 1).length),
    },
    best: { before: bestTied(before), after: bestTied(after) },
  };
}

/** Those with the most ties. */
function bestTied({ m, measures: { degree } }: AnalysisResult): readonly ActorId[] {
  const [first] = degree.ranking;
  if (first === undefined || m === 0) return [];
  const most = degree.values[first] ?? 0;
  const best = degree.ranking.filter((id) => (degree.values[id] ?? 0) > most - EPSILON);
  return best.slice(0, MEMBERS_MAX);
}
