import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { cardPlace } from '@/app/workspace/start/cardPlace';
import { stepsDone } from '@/app/workspace/start/taskSteps';

function done(drawing: string, hasLooked = false) {
  const project = makeMap(drawing);
  const [frame] = project.frames;
  return frame ? [...stepsDone(project, frame, hasLooked)] : null;
}

describe('the first task', () => {
  it('ticks off three actors, then two ties, then looking', () => {
    expect(done('A B')).toEqual([]);
    expect(done('A B C')).toEqual(['actors']);
    expect(done('A-B C')).toEqual(['actors']);
    expect(done('A-B B-C')).toEqual(['actors', 'ties']);
    expect(done('A-B B-C', true)).toEqual(['actors', 'ties', 'hub']);
  });
});

describe('the card of the tour', () => {
  it('stands above a wide target at the foot, and beside a panel', () => {
    const room = { width: 1366, height: 768 };
    expect(cardPlace({ x: 0, y: 644, width: 1366, height: 124 }, room).top).toBe(420);
    expect(cardPlace({ x: 0, y: 52, width: 312, height: 600 }, room).left).toBe(326);
    expect(cardPlace({ x: 1018, y: 52, width: 348, height: 600 }, room).left).toBe(684);
  });

  it('is wholly in any window, wherever the target is', () => {
    const size = fc.record({
      width: fc.integer({ min: 360, max: 1920 }),
      height: fc.integer({ min: 480, max: 1080 }),
    });
    const at = fc.integer({ min: -200, max: 2000 });
    const target = fc.option(fc.record({ x: at, y: at, width: fc.nat(1900), height: fc.nat(1000) }));
    fc.assert(
      fc.property(size, target, (room, box) => {
        const { left, top } = cardPlace(box, room);
        expect(left).toBeGreaterThanOrEqual(14);
        expect(top).toBeGreaterThanOrEqual(14);
        expect(left + Math.min(320, room.width - 28)).toBeLessThanOrEqual(room.width);
        expect(top + 210).toBeLessThanOrEqual(room.height);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
