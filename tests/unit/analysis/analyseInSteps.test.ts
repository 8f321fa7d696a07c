import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { analyseByIndex } from '@/analysis/analyse';
import { type AnalysisStep, analyseInSteps, type Memory } from '@/analysis/analyseInSteps';
import type { AnalysisByIndex } from '@/analysis/nameResult';
import type { AnalysisInput } from '@/analysis/types';
import { inputFrom, inputOf, KITE } from './support/read';

const KITE_INPUT = inputOf(makeMap(KITE));

function walk(input: AnalysisInput, memory: Memory): { steps: AnalysisStep[]; found: AnalysisByIndex } {
  const work = analyseInSteps(input, memory);
  const steps: AnalysisStep[] = [];
  for (;;) {
    const step = work.next();
    if (step.done) return { steps, found: step.value };
    steps.push(step.value);
  }
}

/** Everybody is tied to five others at distances that differ from actor to actor. */
function large(n: number): AnalysisInput {
  const names = Array.from({ length: n }, (_, u) => `a${String(u).padStart(5, '0')}`);
  const ties = names.flatMap((name, u) =>
    [1, 2, 3, 4, 5].map((k) => [name, names[(u + k * k + ((u * 7919 * k) % (n - 60)) + 1) % n] ?? '']),
  );
  return inputFrom(
    names,
    ties.filter(([a, b]) => a !== b),
  );
}

describe('an analysis in steps', () => {
  it('ends with what it would be in one go, without estimates in a map of ordinary size', () => {
    for (const input of [KITE_INPUT, inputFrom([], []), inputFrom(['A'], [])]) {
      const { steps, found } = walk(input, { last: null });
      expect(found).toEqual(analyseByIndex(input));
      expect(steps.every(({ early }) => early === null)).toBe(true);
    }
  });

  it('shows everything early in a large map, naming what is estimated', () => {
    const input = large(3200);
    const steps = analyseInSteps(input, { last: null });
    let early: AnalysisByIndex | null = null;
    for (let step = steps.next(); early === null && !step.done; step = steps.next()) early = step.value.early;
    expect(early?.figures.estimated).toEqual([
      'betweenness',
      'closeness',
      'harmonic',
      'eccentricity',
      'bargaining',
    ]);
    expect(early?.figures.n).toBe(3200);
    const values = early?.measures.betweenness.values ?? [];
    expect(values).toHaveLength(3200);
    expect(values.every((value) => value !== null && value >= 0 && value <= 1)).toBe(true);
  });

  it('remembers the paths of the last map while nobody is tied or untied', () => {
    const memory: Memory = { last: null };
    walk(KITE_INPUT, memory);
    const paths = memory.last?.paths;
    const finer = { ...KITE_INPUT, resolution: 3 };
    const { steps, found } = walk(finer, memory);
    expect(memory.last?.paths).toBe(paths);
    expect(steps.length).toBeLessThan(10);
    expect(found).toEqual(analyseByIndex(finer));
  });

  it('forgets them with the first tie that comes or goes, and whoever comes', () => {
    for (const drawing of [`${KITE} A-J`, KITE.replace(' I-J', ' J'), `${KITE} K`]) {
      const memory: Memory = { last: null };
      walk(KITE_INPUT, memory);
      const changed = inputOf(makeMap(drawing));
      expect(walk(changed, memory).found, drawing).toEqual(analyseByIndex(changed));
    }
  });
});
