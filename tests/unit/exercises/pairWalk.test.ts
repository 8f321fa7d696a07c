import { describe, expect, it } from 'vitest';
import { afterCentre, pairsInOrder } from '@/exercises/pairWalk';
import { actorId } from '@/model/ids';

const ids = ['me', 'a', 'b', 'c'].map(actorId);

describe('the walk through all pairs', () => {
  it('asks me with each first, and every pair once', () => {
    const pairs = pairsInOrder(ids).map(({ centre, other }) => `${centre}-${other}`);
    expect(pairs).toEqual(['me-a', 'me-b', 'me-c', 'a-b', 'a-c', 'b-c']);
    expect(pairsInOrder(ids.slice(0, 1))).toEqual([]);
  });

  it('passes over the rest of somebody’s pairs, and over the last to the end', () => {
    const pairs = pairsInOrder(ids);
    expect(afterCentre(pairs, 1)).toBe(3);
    expect(afterCentre(pairs, 5)).toBe(6);
  });
});
