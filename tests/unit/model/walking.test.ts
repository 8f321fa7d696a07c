import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { type ActorId, actorId } from '@/model/ids';
import type { Place } from '@/model/types';
import { nearestOnSide, nearestTo, SIDES, type Stop, tiesRound } from '@/model/walking';

const stops = (places: Readonly<Record<string, Place>>): Stop[] =>
  Object.entries(places).map(([name, place]) => [actorId(name), place]);

describe('a step to one side', () => {
  it('goes to the nearest on that side, and to nobody where nobody is', () => {
    const map = stops({ A: [0, 0], B: [100, 0], C: [220, 0], D: [0, -90] });
    expect(nearestOnSide(map, [0, 0], 'right')).toBe('B');
    expect(nearestOnSide(map, [100, 0], 'right')).toBe('C');
    expect(nearestOnSide(map, [0, 0], 'up')).toBe('D');
    expect(nearestOnSide(map, [0, 0], 'left')).toBeNull();
  });

  it('prefers who is straight ahead to somebody a little nearer but aside', () => {
    expect(nearestOnSide(stops({ aside: [60, 85], ahead: [120, 0] }), [0, 0], 'right')).toBe('ahead');
  });

  it('does not go to somebody more than 60° off', () => {
    expect(nearestOnSide(stops({ B: [50, 100] }), [0, 0], 'right')).toBeNull();
    expect(nearestOnSide(stops({ B: [58, 100] }), [0, 0], 'right')).toBe('B');
  });

  it('stays with nobody who stands exactly in the same place', () => {
    expect(nearestOnSide(stops({ B: [0, 0] }), [0, 0], 'right')).toBeNull();
  });

  it('leaves nobody out: steps to the four sides lead from anybody to everybody', () => {
    const place = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -600, max: 600 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { minLength: 2, maxLength: 40, selector: ([x, y]) => `${x} ${y}` }),
        (places) => {
          const map = places.map((at, index): Stop => [actorId(`a${index}`), at]);
          for (const [start] of map) expect(reachedFrom(start, map).size).toBe(map.length);
        },
      ),
      { seed: 7, numRuns: 150 },
    );
  });
});

function reachedFrom(start: ActorId, map: readonly Stop[]): ReadonlySet<ActorId> {
  const places = new Map(map);
  const reached = new Set([start]);
  for (const id of reached) {
    const at = places.get(id);
    if (!at) continue;
    for (const side of SIDES) {
      const next = nearestOnSide(map, at, side);
      if (next) reached.add(next);
    }
  }
  return reached;
}

describe('the nearest actor', () => {
  it('is nobody on an empty map', () => {
    expect(nearestTo([], [0, 0])).toBeNull();
    expect(nearestTo(stops({ far: [90, 0], near: [10, 10] }), [0, 0])).toBe('near');
  });
});

describe('the ties of an actor', () => {
  it('are walked clockwise from straight up, those of others left out', () => {
    const project = makeMap('M-right M-up M-left M-down up-left');
    const ties = Object.values(project.frames[0]?.ties ?? {});
    const places: Record<string, Place> = {
      M: [0, 0],
      right: [9, 0],
      up: [0, -9],
      left: [-9, 0],
      down: [0, 9],
    };
    const walked = tiesRound(actorId('M'), ties, (id) => places[id] ?? null);
    expect(walked).toEqual(['M-up', 'M-right', 'M-down', 'M-left']);
  });

  it('are in id order where both lead to the same actor', () => {
    const ties = Object.values(makeMap('M-A M-A').frames[0]?.ties ?? {});
    expect(tiesRound(actorId('M'), ties.toReversed(), () => null)).toEqual(['M-A', 'M-A#2']);
  });
});
