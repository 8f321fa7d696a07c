import type { Exercise, MapFacts } from './types';

/** Where a check stands: `waiting` for numbers that are still being computed. */
export type CheckState = 'met' | 'open' | 'waiting';

/** What each check of a step says of the map now, in their order. */
export function checkStates({ checks }: Exercise['steps'][number], facts: MapFacts): readonly CheckState[] {
  return checks.map(({ isMet }) => {
    const answer = isMet(facts);
    return answer === null ? 'waiting' : answer ? 'met' : 'open';
  });
}

/** How many checks of an exercise are met, of how many. */
export function progressOf(
  { steps }: Exercise,
  facts: MapFacts,
): { readonly done: number; readonly all: number } {
  const states = steps.flatMap((step) => checkStates(step, facts));
  return { done: states.filter((state) => state === 'met').length, all: states.length };
}

/** The first step with a check that is known not to be met, where one goes on; null when there is none. */
export function nextStepOf(exercise: Exercise, facts: MapFacts): string | null {
  const open = exercise.steps.find((step) => checkStates(step, facts).some((state) => state === 'open'));
  return open?.id ?? null;
}
