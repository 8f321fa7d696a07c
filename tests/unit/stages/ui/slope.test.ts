import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from '@/stages/ui/compare/slope';

describe('labels at the end of lines', () => {
  it('stay at their lines where there is room', () => {
    expect(spreadLabels([10, 90, 50], 18, 170)).toEqual([10, 90, 50]);
  });

  it('move apart where lines end in one point, within the chart', () => {
    expect(spreadLabels([170, 170, 170], 18, 170)).toEqual([134, 152, 170]);
    expect(spreadLabels([0, 0], 18, 170)).toEqual([0, 18]);
  });

  it('never come nearer than their room, and keep the order of their lines', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 170, noNaN: true }), { maxLength: 9 }), (wanted) => {
        const placed = spreadLabels(wanted, 18, 170);
        const sorted = [...placed].sort((a, b) => a - b);
        for (let i = 1; i < sorted.length; i++)
          expect((sorted[i] ?? 0) - (sorted[i - 1] ?? 0)).toBeGreaterThan(17.999);
        for (const [i, a] of wanted.entries())
          for (const [j, b] of wanted.entries())
            if (a < b) expect(placed[i] ?? 0).toBeLessThan(placed[j] ?? 0);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
