/** Reads the reports of the test runners and adds them up. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report
 *        of Vitest, as JSON
 * @returns {Counts}
 */
export function countVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 *        of Playwright, as JSON
 * @returns {Counts} a test that only passed on a second try has failed
 */
export function countPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/**
 * What a suite counts for, held against how its runner ended: one that ran nothing, or broke outside its tests,
 * is a failure even though no single test failed.
 * @param {Counts | null} counts null when the runner left no report
 * @param {boolean} ok whether the runner ended well
 * @returns {Counts}
 */
export function judge(counts, ok) {
  if (counts === null) return { ...NOTHING, failed: 1 };
  const ranNothing = counts.passed + counts.failed === 0;
  const brokeOutside = !ok && counts.failed === 0;
  return ranNothing || brokeOutside ? { ...counts, failed: counts.failed + 1 } : counts;
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function total(all) {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    NOTHING,
  );
}
