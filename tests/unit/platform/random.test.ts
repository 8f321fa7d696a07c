import { describe, expect, it } from 'vitest';
import { randomId } from '@/platform/random';

describe('a random id', () => {
  it('is 22 letters and digits, and no two of 10,000 are alike', () => {
    const ids = new Set(Array.from({ length: 10_000 }, randomId));
    expect(ids.size).toBe(10_000);
    for (const id of ids) expect(id).toMatch(/^[0-9A-Za-z]{22}$/);
  });

  it('uses all of its 128 bits: every place varies, and the first only as far as 2^128 reaches', () => {
    const ids = Array.from({ length: 5000 }, randomId);
    for (let place = 1; place < 22; place++) {
      expect(new Set(ids.map((id) => id.charAt(place))).size).toBe(62);
    }
    // 2^128 / 62^21 is 7.7, so the first digit is 0 to 7.
    expect([...new Set(ids.map((id) => id.charAt(0)))].sort()).toEqual([...'01234567']);
  });
});
