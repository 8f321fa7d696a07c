import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBlocks } from '@/ui/createBlocks';

const rowsOf = (count: number) => Array.from({ length: count }, (_, at) => ({ at }));

describe('a long list in blocks', () => {
  it('keeps the blocks in which an edit changes nothing', () => {
    const blocksOf = createBlocks<{ at: number }>(10);
    const rows = rowsOf(45);
    const before = blocksOf(rows);
    expect(before.map((block) => block.rows.length)).toEqual([10, 10, 10, 10, 5]);
    const after = blocksOf(rows.filter(({ at }) => at !== 17));
    expect(after.map((block, at) => block === before[at])).toEqual([true, false, true, true, true]);
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
  });

  it('has everybody in order, once, whoever comes and goes, and no block too long', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 0, max: 99 })), { maxLength: 12 }), (steps) => {
        const rows = rowsOf(100);
        const blocksOf = createBlocks<{ at: number }>(8);
        for (const gone of steps) {
          const list = rows.filter(({ at }) => !gone.includes(at));
          const blocks = blocksOf(list);
          expect(blocks.flatMap((block) => block.rows)).toEqual(list);
          for (const block of blocks) expect(block.rows.length).toBeLessThanOrEqual(16);
          expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length);
        }
      }),
      { seed: 20261128, numRuns: 100 },
    );
  });

  it('has no block for nobody', () => {
    expect(createBlocks(10)([])).toEqual([]);
  });
});
