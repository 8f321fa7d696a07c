import { describe, expect, it } from 'vitest';
import { livingShape } from '@/app/gallery/livingShape';
import { SHAPES } from '@/samples/shapeIds';
import { buildShape } from '@/samples/shapes';

const living = (id: (typeof SHAPES)[number]) => livingShape(buildShape(id, 'id'));

describe('a shape of the gallery', () => {
  it('loses its middle and falls apart where all bear on one', () => {
    expect(living('star').withoutMiddle?.name).toBe('A');
    expect(living('star').withoutMiddle?.result.components).toHaveLength(8);
    expect(living('chain').withoutMiddle?.result.components).toHaveLength(2);
    expect(living('bridge').withoutMiddle?.result.components).toHaveLength(2);
  });

  it('has no middle where all carry alike', () => {
    expect(living('circle').withoutMiddle).toBeNull();
    expect(living('everybody').withoutMiddle).toBeNull();
  });

  it('differs in density and not in size, dense and sparse', () => {
    const [dense, sparse] = [living('dense').asDrawn.result, living('sparse').asDrawn.result];
    expect(dense.n).toBe(sparse.n);
    expect(dense.density).toBeCloseTo(2 * sparse.density, 12);
    expect(sparse.components).toHaveLength(1);
  });

  it('is three groups before and one network after two ties', () => {
    const { asDrawn, after } = living('clusters');
    expect(asDrawn.result.components).toHaveLength(3);
    expect(after?.result.components).toHaveLength(1);
    expect(after?.threads.length).toBe(asDrawn.threads.length + 2);
  });

  it('draws every actor and tie of its frame', () => {
    for (const id of SHAPES) {
      const { asDrawn } = living(id);
      expect([asDrawn.knots.length, asDrawn.threads.length]).toEqual([asDrawn.result.n, asDrawn.result.m]);
    }
  });
});
