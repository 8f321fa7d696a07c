import { describe, expect, it } from 'vitest';
import { randomId } from '@/platform/random';

describe('a random id', () => {
  it('is 22 letters and digits, and no two of 10,000 are alike', () => {
    const ids = new Set(Array.from({ length: 10_000 }, randomId));
    expect(ids.size).toBe(10_000);
    for (const id of ids) expect(id).toMatch(/^[0-9A-Za-z]{22}$/);
  });

  it('has every digit in every place, none of them much more often than another', () => {
    const ids = Array.from({ length: 10_000 }, randomId);
    for (let place = 0; place < 22; place++) {
      expect(new Set(ids.map((id) => id.charAt(place))).size).toBe(62);
    }
    const counts = new Map<string, number>();
    for (const digit of ids.join('')) counts.set(digit, (counts.get(digit) ?? 0) + 1);
    // Each is expected 3,548 times, with a spread of 59.
    for (const count of counts.values()) expect(Math.abs(count - 3548)).toBeLessThan(6 * 59);
  });
});
