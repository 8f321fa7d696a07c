import { inputFrom } from '#tests/unit/analysis/support/read';
import { toGraph } from '@/analysis/graph';
import { toFacts } from '@/analysis/metrics/facts';
import { toStageFeatures } from '@/analysis/stage/features';
import { nameStage } from '@/analysis/stage/nameStage';
import { readStage } from '@/analysis/stage/readStage';
import type { StageReading } from '@/analysis/stage/types';
import type { AnalysisInput } from '@/analysis/types';
import type { Pair } from './families';

/** A name whose order is that of the numbers. */
export function nameOf(u: number): string {
  return `a${String(u).padStart(3, '0')}`;
}

export function toInput(n: number, pairs: readonly Pair[]): AnalysisInput {
  return inputFrom(
    Array.from({ length: n }, (_, u) => nameOf(u)),
    pairs.map(([u, v]) => [nameOf(u), nameOf(v)]),
  );
}

/** The stage alone, without everything else an analysis computes. */
export function stageOf(input: AnalysisInput): StageReading | null {
  const reading = readStage(toStageFeatures(toFacts(toGraph(input))));
  return reading === null ? null : nameStage(input.actors, reading);
}
