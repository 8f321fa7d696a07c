import type { Exercise, Step } from './types';

/** A part of an exercise as its time is divided. */
export interface RunningPart {
  /** What is done in it, at least one step of the exercise. */
  readonly steps: readonly Step[];
  readonly minutes: number;
}

/** Minutes of each part in order, and how many steps it has: as the exercise's own `facilitation.timing` says it. */
const PARTS: Readonly<Record<string, readonly (readonly [minutes: number, steps: number])[]>> = {
  mapping: [
    [10, 1],
    [25, 2],
    [20, 1],
    [25, 1],
    [10, 1],
  ],
  principles: [
    [10, 1],
    [15, 1],
    [20, 1],
  ],
  measures: [
    [15, 1],
    [25, 3],
  ],
  reweaving: [
    [15, 1],
    [20, 1],
    [25, 1],
    [15, 1],
  ],
  leadership: [
    [10, 1],
    [10, 1],
    [10, 1],
    [10, 1],
    [20, 1],
  ],
  partnership: [
    [10, 1],
    [30, 1],
    [15, 1],
    [25, 1],
    [10, 1],
  ],
  components: [
    [20, 1],
    [30, 1],
    [20, 1],
    [5, 1],
  ],
};

/**
 * The parts of an exercise in their order, for whoever keeps the time.
 *
 * @returns every step once, in order; the minutes together are those of the exercise. One part of all steps for an
 *   exercise whose time is not divided.
 */
export function runningOrder({ id, steps, minutes }: Exercise): readonly RunningPart[] {
  let from = 0;
  const parts = PARTS[id]?.map(([partMinutes, count]) => {
    const mine = steps.slice(from, from + count);
    from += count;
    return { steps: mine, minutes: partMinutes };
  });
  return parts ?? [{ steps, minutes }];
}
