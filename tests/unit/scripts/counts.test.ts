import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, judge, total } from '../../../scripts/counts.mjs';

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3 };

describe('counting tests', () => {
  it('counts skipped and planned tests of Vitest as skipped', () => {
    expect(countVitest(vitest)).toEqual({ passed: 5, failed: 1, skipped: 5 });
  });

  it('counts an end-to-end test that passed only on its second try as failed', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats })).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  it('takes a suite at its word when it ran and ended well', () => {
    expect(judge({ passed: 3, failed: 0, skipped: 0 }, true)).toEqual({ passed: 3, failed: 0, skipped: 0 });
  });

  it('fails a suite that ran nothing, left no report, or broke outside its tests', () => {
    expect(judge({ passed: 0, failed: 0, skipped: 2 }, true).failed).toBe(1);
    expect(judge(null, true).failed).toBe(1);
    expect(judge({ passed: 3, failed: 0, skipped: 0 }, false).failed).toBe(1);
    expect(judge({ passed: 3, failed: 2, skipped: 0 }, false).failed).toBe(2);
  });

  it('adds the suites up', () => {
    expect(total([{ passed: 1, failed: 2, skipped: 3 }, countVitest(vitest)])).toEqual({
      passed: 6,
      failed: 3,
      skipped: 8,
    });
  });
});
