import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupId } from '@/model/ids';
import { looksOf } from '@/picture/groupLooks';

const group = (id: string) => ({ id: groupId(id), name: id, members: [] });

describe('the looks of groups', () => {
  it('differ as long as there are looks enough', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 5 }), (ids) => {
        const looks = looksOf(ids.map(group));
        expect(new Set(looks.values()).size).toBe(ids.length);
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  it('stay when a group is added after them', () => {
    const before = looksOf(['a', 'b'].map(group));
    const after = looksOf(['a', 'b', 'c'].map(group));
    for (const [id, look] of before) expect(after.get(id)).toBe(look);
  });
});
