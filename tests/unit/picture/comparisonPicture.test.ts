import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { frameId } from '@/model/ids';
import type { Frame, Place, Project } from '@/model/types';
import { comparisonPicture, type Side, withNamesOf } from '@/picture/comparisonPicture';
import { mapPicture } from '@/picture/mapPicture';
import type { PathShape, Picture } from '@/picture/shapes';
import { boxAround, sharedPlaces } from '@/picture/sharedPlaces';
import { build } from '@/samples/karawang';
import { compareFrames } from '@/stages/compare/compareFrames';

const names = {
  nameOf: ({ name }: { name: string }) => name,
  measure: (text: string) => text.length * 7,
  scale: 1,
};

function twoFrames(first: string, second: string): { project: Project; before: Frame; after: Frame } {
  const [one, two] = [makeMap(first), makeMap(second)];
  const [before, after] = [one.frames[0], two.frames[0]];
  if (!before || !after) throw new Error('twoFrames: a map without a frame');
  const later = { ...after, id: frameId('later'), order: 1 };
  return {
    project: { ...one, actors: { ...two.actors, ...one.actors }, frames: [before, later] },
    before,
    after: later,
  };
}

function draw({ project, before, after }: ReturnType<typeof twoFrames>, side: Side): Picture {
  const comparison = compareFrames(project, before, after);
  return comparisonPicture(
    { project, comparison, places: sharedPlaces(project, before, after), names },
    side,
  );
}

const about = (picture: Picture, kind: string) =>
  picture.items.filter((item) => item.kind === kind).map((item) => item.about);

/** The thread itself, over its casing. */
function threadOf(picture: Picture, tie: string): PathShape {
  const item = picture.items.find((one) => one.kind === 'thread' && one.about === tie);
  const lines = item?.shapes.filter((shape) => shape.kind === 'path' && shape.line !== 'ground' && !shape.at);
  const shape = lines?.at(-1);
  if (shape?.kind !== 'path') throw new Error(`threadOf: ${tie} is not drawn`);
  return shape;
}

describe('a map as plain shapes', () => {
  const kite = makeMap('A-B B=C A>C');
  const [frame] = kite.frames;
  if (!frame) throw new Error('a map has a frame');
  const picture = mapPicture(kite, frame, names);

  it('has a thread for each tie, then a knot and a name for each actor', () => {
    expect(about(picture, 'thread')).toEqual(['A-B', 'A>C', 'B=C']);
    expect(about(picture, 'knot')).toEqual(['A', 'B', 'C']);
    expect([...about(picture, 'name')].sort()).toEqual(['A', 'B', 'C']);
    expect(picture.items.map(({ kind }) => kind).lastIndexOf('thread')).toBeLessThan(
      picture.items.findIndex(({ kind }) => kind === 'knot'),
    );
  });

  it('lays each thread in a casing of the ground, so that one passes over the other', () => {
    for (const item of picture.items.filter(({ kind }) => kind === 'thread')) {
      const [casing, line] = item.shapes;
      if (casing?.kind !== 'path' || line?.kind !== 'path') throw new Error('a thread is made of paths');
      expect(casing.line).toBe('ground');
      expect(casing.width).toBeGreaterThan(line.width);
    }
  });

  it('tells strong from weak by width', () => {
    expect(threadOf(picture, 'B=C').width).toBeGreaterThan(2 * threadOf(picture, 'A-B').width);
  });

  it('names colours by token and holds numbers only, so that a file can be made of it', () => {
    const text = JSON.stringify(picture);
    expect(text).not.toMatch(/var\(|NaN|null,null|Infinity|#[0-9a-f]{6}/);
    expect(JSON.parse(text)).toEqual(picture);
  });

  it('draws nothing for nobody', () => {
    const empty = makeMap('');
    const [nobody] = empty.frames;
    if (!nobody) throw new Error('a map has a frame');
    expect(mapPicture(empty, nobody, names)).toEqual({ items: [] });
  });
});

describe('two states held against each other', () => {
  const karawang = build('id');
  const [before, after] = karawang.frames;
  if (!before || !after) throw new Error('Karawang has two frames');
  const case_ = { project: karawang, before, after };

  it('shows before what goes, after what comes, and both together', () => {
    expect(about(draw(case_, 'before'), 'thread')).toHaveLength(5);
    expect(about(draw(case_, 'after'), 'thread')).toHaveLength(15);
    expect(about(draw(case_, 'both'), 'thread')).toHaveLength(19);
    expect(about(draw(case_, 'before'), 'knot')).toHaveLength(6);
    expect(about(draw(case_, 'after'), 'knot')).toHaveLength(9);
    expect(about(draw(case_, 'both'), 'knot')).toHaveLength(12);
  });

  it('puts everybody in the same place on all sides', () => {
    const placeOf = (side: Side) =>
      new Map(
        draw(case_, side)
          .items.filter(({ kind }) => kind === 'knot')
          .map(({ about: id, shapes }) => {
            const knot = shapes.find((shape) => shape.kind === 'path' && shape.at !== null);
            return [id, knot?.kind === 'path' ? [knot.at?.x, knot.at?.y] : null];
          }),
      );
    const [first, both] = [placeOf('before'), placeOf('both')];
    expect(first.size).toBe(6);
    for (const [id, at] of first) expect(both.get(id)).toEqual(at);
  });

  it('tells added, gone, changed and kept apart by line as well as colour', () => {
    const two = twoFrames('A-B B-C C-D', 'A-B B-C D-E');
    const fresh = two.after.ties;
    const changed = {
      ...two,
      after: {
        ...two.after,
        ties: Object.fromEntries(
          Object.entries(fresh).map(([id, tie]) => [
            id,
            id === 'B-C' ? { ...tie, strength: 'strong' as const } : tie,
          ]),
        ),
      },
    };
    const picture = draw(changed, 'both');
    const looks = ['A-B', 'B-C', 'C-D', 'D-E'].map((tie) => {
      const { line, dash } = threadOf(picture, tie);
      return { line, isBroken: dash.length > 0 };
    });
    expect(looks).toEqual([
      { line: 'tie-0', isBroken: false },
      { line: 'tie-0', isBroken: false },
      { line: 'warn', isBroken: true },
      { line: 'good', isBroken: false },
    ]);
    expect(about(picture, 'sign')).toEqual(['B-C', 'C-D', 'D-E']);
  });
});

describe('two sides under a slider', () => {
  it('have the names of those they show where both together have them', () => {
    const two = twoFrames('A-B B-C', 'A-B B-D');
    const both = draw(two, 'both');
    const namesOf = (picture: Picture) => picture.items.filter(({ kind }) => kind === 'name');
    for (const side of ['before', 'after'] as const) {
      const shown = namesOf(withNamesOf(draw(two, side), both));
      expect(shown.length).toBeGreaterThan(1);
      for (const name of shown) expect(namesOf(both)).toContainEqual(name);
    }
    expect(about(withNamesOf(draw(two, 'before'), both), 'name')).not.toContain('D');
    expect(about(withNamesOf(draw(two, 'after'), both), 'name')).not.toContain('C');
  });
});

describe('places for both', () => {
  const at = (frame: Frame, place: Readonly<Record<string, Place>>): Frame => ({ ...frame, place });

  it('moves somebody who went aside when another stands there now', () => {
    const { project, before, after } = twoFrames('A-B', 'A-C');
    const old = at(before, { A: [0, 0], B: [100, 0] });
    const fresh = at(after, { A: [0, 0], C: [100, 0] });
    const places = new Map<string, Place>(sharedPlaces({ ...project, frames: [old, fresh] }, old, fresh));
    expect(places.get('C')).toEqual([100, 0]);
    const [x = 0, y = 0] = places.get('B') ?? [];
    expect(Math.hypot(x - 100, y)).toBeGreaterThan(50);
  });

  it('lets who moved stand where they are now', () => {
    const { project, before, after } = twoFrames('A-B', 'A-B');
    const fresh = at(after, { A: [5, 5], B: [300, 0] });
    expect(new Map<string, Place>(sharedPlaces(project, before, fresh)).get('A')).toEqual([5, 5]);
  });

  it('frames every place with room for its knot, also none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 })), {
          maxLength: 30,
        }),
        (places) => {
          const box = boxAround(places);
          for (const [x, y] of places) {
            expect(x - box.x).toBeGreaterThanOrEqual(30);
            expect(box.x + box.width - x).toBeGreaterThanOrEqual(30);
            expect(y - box.y).toBeGreaterThanOrEqual(30);
            expect(box.y + box.height - y).toBeGreaterThanOrEqual(30);
          }
          expect(box.width * box.height).toBeGreaterThan(0);
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });
});
