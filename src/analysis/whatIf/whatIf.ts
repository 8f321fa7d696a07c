import type { ActorId } from '@/model/ids';
import { analyse } from '../analyse';
import { toGraph } from '../graph';
import { components } from '../kernels/components';
import { efficiency } from '../kernels/efficiency';
import type { AnalysisInput, AnalysisResult } from '../types';
import { applyChanges } from './applyChanges';
import { tear } from './tear';
import { type Change, type ChangeSet, MEMBERS_MAX, PARTS_MAX, type WhatIf } from './types';

/** Values that differ by less are the same. */
const EPSILON = 1e-9;

/**
 * What would change if some actors left, ties broke, or others joined (method 5.2): measured on those who stay.
 *
 * @param input from `toAnalysisInput`; arrows matter only to the numbers of `analyse`
 * @param changes what is supposed; one or several at once
 * @returns numbers or null, never NaN; nothing changed for an empty change set
 * Cost O(n m), twice.
 */
export function whatIf(input: AnalysisInput, changes: ChangeSet): WhatIf {
  const changed = applyChanges(input, changes);
  const [mapBefore, mapAfter] = [toGraph(input), toGraph(changed)];
  const [before, after] = [analyse(input), analyse(changed)];
  const [easeBefore, easeAfter] = [efficiency(mapBefore.csr), efficiency(mapAfter.csr)];
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
    efficiencyLoss: easeBefore === 0 ? null : 1 - easeAfter / easeBefore,
    numbers: {
      efficiency: {
        before: before.n < 2 ? null : easeBefore,
        after: after.n < 2 ? null : easeAfter,
      },
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
