import { describe, expect, it } from 'vitest';
import { EXERCISES } from '@/exercises/registry';
import { runningOrder } from '@/exercises/runningOrder';

describe('the running order of an exercise', () => {
  it.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))(
    'has every step of %s once, in its time',
    (_, exercise) => {
      const parts = runningOrder(exercise);
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.flatMap(({ steps }) => steps)).toEqual(exercise.steps);
      expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(exercise.minutes);
    },
  );

  it('is one part where nobody divided the time', () => {
    const [exercise] = EXERCISES;
    if (!exercise) throw new Error('there are exercises');
    expect(runningOrder({ ...exercise, id: 'another' })).toEqual([
      { steps: exercise.steps, minutes: exercise.minutes },
    ]);
  });
});
