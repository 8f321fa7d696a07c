import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { alignActors, distributeActors, LINES } from '@/model/edits/alignment';
import { type ActorId, actorId } from '@/model/ids';
import type { Frame, Place, Project } from '@/model/types';

const NAMES = ['A', 'B', 'C', 'D', 'E'];
const IDS = NAMES.map(actorId);

/** A map whose first actors stand at these places; some may be pinned. */
function standing(places: readonly Place[], pinned: readonly string[] = []) {
  const map = makeMap(NAMES.join(' '));
  const [first] = map.frames;
  if (!first) throw new Error('no frame');
  const place = Object.fromEntries(places.map((at, i) => [NAMES[i] ?? '', at]));
  const frame: Frame = { ...first, place };
  const actors = Object.fromEntries(
    Object.values(map.actors).map((actor) => [actor.id, { ...actor, pinned: pinned.includes(actor.id) }]),
  );
  const project: Project = { ...map, actors, frames: [frame] };
  return { project, frame };
}

const placesAfter = (frame: Frame, moves: readonly { readonly id: ActorId; readonly to: Place }[]) => {
  const moved = new Map(moves.map(({ id, to }) => [id, to]));
  return IDS.flatMap((id) => {
    const at = moved.get(id) ?? frame.place[id];
    return at ? [at] : [];
  });
};

describe('lining up', () => {
  const { project, frame } = standing([
    [0, 10],
    [40, 50],
    [101, 30],
  ]);

  it.each([
    ['left', [0, 0, 0]],
    ['centre', [51, 51, 51]],
    ['right', [101, 101, 101]],
  ] as const)('to the %s moves nobody up or down', (line, xs) => {
    const places = placesAfter(frame, alignActors(project, frame, IDS, line));
    expect(places.map(([x]) => x)).toEqual(xs);
    expect(places.map(([, y]) => y)).toEqual([10, 50, 30]);
  });

  it.each([
    ['top', [10, 10, 10]],
    ['middle', [30, 30, 30]],
    ['bottom', [50, 50, 50]],
  ] as const)('to the %s moves nobody sideways', (line, ys) => {
    const places = placesAfter(frame, alignActors(project, frame, IDS, line));
    expect(places.map(([, y]) => y)).toEqual(ys);
    expect(places.map(([x]) => x)).toEqual([0, 40, 101]);
  });

  it('leaves pinned actors where they are, and lines the others up with them', () => {
    const map = standing(
      [
        [0, 0],
        [60, 40],
      ],
      ['A'],
    );
    expect(alignActors(map.project, map.frame, IDS, 'left')).toEqual([{ id: 'B', to: [0, 40] }]);
    expect(alignActors(map.project, map.frame, IDS, 'right')).toEqual([]);
  });
});

describe('equal gaps', () => {
  it('lie between the two that stand furthest apart', () => {
    const { project, frame } = standing([
      [300, 5],
      [10, 6],
      [0, 7],
    ]);
    expect(distributeActors(project, frame, IDS, 'across')).toEqual([{ id: 'B', to: [150, 6] }]);
  });

  it('need three actors', () => {
    const { project, frame } = standing([
      [0, 0],
      [9, 9],
    ]);
    expect(distributeActors(project, frame, IDS, 'down')).toEqual([]);
  });

  it('are equal to a px, keep the order and the pinned, whatever the places', () => {
    const place = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 3, maxLength: 5 }), (places) => {
        const { project, frame } = standing(places);
        const xs = placesAfter(frame, distributeActors(project, frame, IDS, 'across'))
          .map(([x]) => x)
          .sort((a, b) => a - b);
        const gaps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(2);
        const pinned = standing(places, NAMES);
        for (const line of LINES) expect(alignActors(pinned.project, pinned.frame, IDS, line)).toEqual([]);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
