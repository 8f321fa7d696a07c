import { describe, expect, it } from 'vitest';
import { toCsr } from '@/analysis/kernels/csr';
import { worstLoss } from '@/analysis/kernels/worstLoss';
import { someNetworks } from '../bargaining/networks';
import { reach } from '../bargaining/plainly';

describe('the worst loss', () => {
  it('is what trying every leaver one by one finds, on 400 networks', () => {
    const networks = someNetworks(400, 24);
    let withBlocker = 0;
    for (const { ties, csr } of networks) {
      const { left, who } = worstLoss(csr);
      for (let p = 0; p < csr.n; p++) {
        const whole = reach(ties, p, new Set()).size - 1;
        const stays = ties.map((_, q) =>
          q === p ? Number.POSITIVE_INFINITY : reach(ties, p, new Set([q])).size - 1,
        );
        const ofOwn = whole === 0 ? 0 : Math.min(...stays);
        expect(left[p]).toBe(ofOwn);
        const takesAlong = whole > 0 && (ofOwn < whole - 1 || ofOwn === 0);
        expect(who[p]).toBe(takesAlong ? stays.indexOf(ofOwn) : -1);
        if (takesAlong) withBlocker++;
      }
    }
    expect(withBlocker).toBeGreaterThan(500);
  });

  it('of a chain of 100,000 is the longer half for the middle, without overflowing the stack', () => {
    const n = 100_000;
    const pairs = new Int32Array(2 * (n - 1));
    for (let i = 0; i < n - 1; i++) pairs.set([i, i + 1], 2 * i);
    const { left, who } = worstLoss(toCsr(n, pairs));
    expect([left[0], who[0]]).toEqual([0, 1]);
    expect([left[1], who[1]]).toEqual([1, 2]);
    expect([left[50_000], who[50_000]]).toEqual([49_999, 49_999]);
  });

  it('of a pair is the other, of a triangle nobody, of an isolate nothing', () => {
    const { left, who } = worstLoss(toCsr(6, Int32Array.from([0, 1, 2, 3, 3, 4, 4, 2])));
    expect([...left]).toEqual([0, 0, 1, 1, 1, 0]);
    expect([...who]).toEqual([1, 0, -1, -1, -1, -1]);
  });
});
