import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestActor } from '@/canvas/touch/nearestActor';
import { type Point, spanOf, viewportAfter } from '@/canvas/touch/span';

const ZOOMS = [0.1, 4] as const;
const HOME = { x: 0, y: 0, zoom: 1 };

const onMap = ({ x, y }: Point, viewport: typeof HOME) => ({
  x: (x - viewport.x) / viewport.zoom,
  y: (y - viewport.y) / viewport.zoom,
});

describe('fingers on the map', () => {
  it('spread to twice their distance double the zoom', () => {
    const from = spanOf([
      { x: 100, y: 100 },
      { x: 200, y: 100 },
    ]);
    const to = spanOf([
      { x: 50, y: 100 },
      { x: 250, y: 100 },
    ]);
    expect(viewportAfter(HOME, from, to, ZOOMS)).toEqual({ x: -150, y: -100, zoom: 2 });
  });

  it('move the map along without zooming when their distance stays', () => {
    const from = spanOf([
      { x: 100, y: 100 },
      { x: 200, y: 100 },
    ]);
    const to = spanOf([
      { x: 130, y: 90 },
      { x: 230, y: 90 },
    ]);
    expect(viewportAfter(HOME, from, to, ZOOMS)).toEqual({ x: 30, y: -10, zoom: 1 });
  });

  it('that become one go on moving the map and do not zoom', () => {
    const from = spanOf([{ x: 100, y: 100 }]);
    expect(viewportAfter({ x: 5, y: 5, zoom: 2 }, from, spanOf([{ x: 110, y: 80 }]), ZOOMS)).toEqual({
      x: 15,
      y: -15,
      zoom: 2,
    });
  });

  it('keep what lies between them between them, within the limits of the zoom', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 800 }) });
    const viewport = fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
      zoom: fc.double({ min: 0.1, max: 4, noNaN: true }),
    });
    fc.assert(
      fc.property(viewport, fc.tuple(point, point), fc.tuple(point, point), (before, fingers, moved) => {
        const [from, to] = [spanOf(fingers), spanOf(moved)];
        const after = viewportAfter(before, from, to, ZOOMS);
        const [was, is] = [onMap(from.middle, before), onMap(to.middle, after)];
        expect(is.x).toBeCloseTo(was.x, 4);
        expect(is.y).toBeCloseTo(was.y, 4);
        expect(after.zoom).toBeGreaterThanOrEqual(ZOOMS[0]);
        expect(after.zoom).toBeLessThanOrEqual(ZOOMS[1]);
      }),
      { seed: 4208 },
    );
  });

  it('are at least one', () => {
    expect(() => spanOf([])).toThrow('spanOf');
  });
});

describe('a finger near an actor', () => {
  const drawn = [
    { id: 'A', position: { x: 100, y: 100 }, width: 44 },
    { id: 'B', position: { x: 160, y: 100 }, width: 44 },
  ];

  it('means the one whose knot it would cover if every knot were 44 px wide', () => {
    const far = { x: 0, y: 0, zoom: 0.3 };
    expect(nearestActor(drawn, { x: 30, y: 48 }, far)).toBe('A');
    expect(nearestActor(drawn, { x: 42, y: 40 }, far)).toBe('B');
  });

  it('means nobody further off', () => {
    expect(nearestActor(drawn, { x: 100, y: 123 }, { x: 0, y: 0, zoom: 1 })).toBeNull();
    expect(nearestActor([], { x: 0, y: 0 }, { x: 0, y: 0, zoom: 1 })).toBeNull();
  });

  it('means a large knot also at its edge', () => {
    const large = [{ id: 'A', position: { x: 100, y: 100 }, width: 80 }];
    expect(nearestActor(large, { x: 100, y: 138 }, { x: 0, y: 0, zoom: 1 })).toBe('A');
  });
});
