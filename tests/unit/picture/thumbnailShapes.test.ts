import { describe, expect, it } from 'vitest';
import { OUTLINES } from '@/picture/knotPaths';
import { thumbnailShapes } from '@/picture/thumbnailShapes';

const knot = (x: number, y: number, kind = 'person', sector = 'private') => ({ x, y, kind, sector });

describe('a small picture of a network', () => {
  it('draws threads under knots, each knot by its kind and sector', () => {
    const { shapes } = thumbnailShapes([knot(0, 0), knot(300, 200, 'group', 'community')], [[0, 1]]);
    expect(shapes.map(({ d }) => d)).toEqual(['M0 0L300 200', OUTLINES.circle, OUTLINES.hexagon]);
    expect(shapes.map(({ fill }) => fill)).toEqual([null, 'sector-private', 'sector-community']);
  });

  it('tells strong and planned threads, and their types, as far as they are known', () => {
    const strong = { colour: 'var(--tie-1)', isStrong: true, isPlanned: false };
    const [one, two] = thumbnailShapes(
      [knot(0, 0), knot(300, 200)],
      [
        [0, 1, strong],
        [0, 1, { ...strong, isStrong: false, isPlanned: true }],
      ],
    ).shapes;
    expect(one?.line).toBe('tie-1');
    expect(one?.dash).toEqual([]);
    expect(two?.dash).toHaveLength(2);
    expect(one?.width).toBeGreaterThan(two?.width ?? 0);
  });

  it('leaves out threads to nobody, and takes words of a newer version for people', () => {
    const { shapes } = thumbnailShapes([knot(0, 0, 'robot', 'space')], [[0, 7]]);
    expect(shapes.map(({ d, fill }) => [d, fill])).toEqual([[OUTLINES.circle, 'sector-other']]);
  });

  it('keeps a margin, and does not let two actors fill it', () => {
    expect(thumbnailShapes([], []).box.width).toBeGreaterThan(400);
    const { box } = thumbnailShapes([knot(100, 100), knot(110, 100)], []);
    expect(box.width).toBeGreaterThan(400);
    expect(box.x).toBeLessThan(100 - 150);
    expect(box.x + box.width / 2).toBeCloseTo(105);
  });
});
