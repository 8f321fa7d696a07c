import { describe, expect, it } from 'vitest';
import { type RawProject, UPCASTS, type UpcastStep, upcast } from '@/model/upcast';
import { FORMAT_VERSION, MIN_READER } from '@/model/version';

/** A made-up history of three changes of the format; each step writes down that it ran. */
const STEPS: readonly UpcastStep[] = [2, 3, 4].map((to) => ({
  to,
  rewrite: (project: RawProject) => ({
    ...project,
    ran: [...(Array.isArray(project.ran) ? project.ran : []), to],
  }),
}));
const old = Object.freeze({ id: 'p', unknown: 'kept' });

describe('upcasting a stored project', () => {
  it('runs every step above the version that wrote it, in order', () => {
    expect(upcast(old, 1, STEPS)).toEqual({ id: 'p', unknown: 'kept', ran: [2, 3, 4] });
    expect(upcast(old, 2, STEPS)).toEqual({ id: 'p', unknown: 'kept', ran: [3, 4] });
    expect(upcast(old, 3, STEPS)).toEqual({ id: 'p', unknown: 'kept', ran: [4] });
  });

  it('leaves a project of the current or a newer version as it is', () => {
    expect(upcast(old, 4, STEPS)).toBe(old);
    expect(upcast(old, 9, STEPS)).toBe(old);
  });

  it('passes on what is no project, for the schema to refuse', () => {
    for (const raw of [null, 'text', 7, [1], undefined]) expect(upcast(raw, 1, STEPS)).toBe(raw);
  });

  it('refuses steps with a gap or in a wrong order, which is our mistake', () => {
    expect(() => upcast(old, 1, STEPS.slice(1))).toThrow('upcast: step 1 leads to version 3');
    expect(() => upcast(old, 1, STEPS.toReversed())).toThrow('upcast:');
  });

  it('has a step for every version after the first', () => {
    expect(UPCASTS.map((step) => step.to)).toEqual(
      Array.from({ length: FORMAT_VERSION - 1 }, (_, index) => index + 2),
    );
    expect(MIN_READER).toBeLessThanOrEqual(FORMAT_VERSION);
    expect(upcast(old, 1)).toBe(old);
  });
});
