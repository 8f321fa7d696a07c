import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveOf, lengthBefore, partIn } from '@/canvas/bitmap/tieShape';
import type { QuadraticCurve } from '@/picture/tieGeometry';

const BOX = { left: 0, top: 0, right: 100, bottom: 100 };
/** A thread from one place to another that bows as ours do. */
function threadOf(x0: number, y0: number, x1: number, y1: number): QuadraticCurve {
  const span = Math.hypot(x1 - x0, y1 - y0) || 1;
  const bend = Math.min(15, span * 0.05) * 2;
  return [
    x0,
    y0,
    (x0 + x1) / 2 + ((y1 - y0) / span) * bend,
    (y0 + y1) / 2 - ((x1 - x0) / span) * bend,
    x1,
    y1,
  ];
}
const pointOn = (curve: QuadraticCurve, t: number) => {
  const [, , , , x, y] = curveOf(curve, { from: 0, to: t });
  return { x, y };
};

describe('what is seen of a thread', () => {
  it('is all of one that lies in the view, and nothing of one that passes by', () => {
    expect(partIn(threadOf(10, 10, 90, 90), BOX)).toEqual({ from: 0, to: 1 });
    expect(partIn(threadOf(-500, 300, 500, 300), BOX)).toBeNull();
    expect(partIn(threadOf(-300, 100, 100, 500), BOX)).toBeNull();
  });

  it('is a short part of one that crosses a large map', () => {
    const part = partIn(threadOf(-10_000, 50, 10_000, 50), BOX);
    expect((part?.to ?? 1) - (part?.from ?? 0)).toBeLessThan(0.06);
  });

  it('leaves out no point that is in the view', () => {
    const far = fc.integer({ min: -2000, max: 2000 });
    const inside = fc.integer({ min: 0, max: 100 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(far, far, share, inside, inside, (across, down, t, x, y) => {
        // Laid so that its point at t is the one in the view.
        const { x: offX, y: offY } = pointOn(threadOf(0, 0, across, down), t);
        const curve = threadOf(x - offX, y - offY, x - offX + across, y - offY + down);
        const part = partIn(curve, BOX);
        expect(part !== null && t >= part.from && t <= part.to).toBe(true);
      }),
      { seed: 3 },
    );
  });

  it('lies on the thread, and its dashes go on where the hidden ones end', () => {
    const curve = threadOf(0, 0, 1000, 0);
    const [x, y] = curveOf(curve, { from: 0.25, to: 0.5 });
    expect({ x, y }).toEqual(pointOn(curve, 0.25));
    expect(lengthBefore(curve, 0.25)).toBeGreaterThan(250);
    expect(lengthBefore(curve, 0.25)).toBeLessThan(251);
    expect(lengthBefore(curve, 0)).toBe(0);
  });
});
