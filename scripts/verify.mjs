/**
 * All tests: the text checks, unit, browser, the build and its size, end to end. Ends with one line that counts
 * them, each text check and the size being one test.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildApp } from './build.mjs';
import { countPlaywright, countVitest, judge, total } from './counts.mjs';
import { ROOT, toolFile } from './environment.mjs';
import { printOutcome, run, runAll, TEXT_CHECKS, vitestTask } from './tasks.mjs';

const reports = mkdtempSync(join(tmpdir(), 'rajut-verify-'));
/** @type {import('./counts.mjs').Counts[]} */
const counts = [];

/** @param {string} suite */
const reportOf = (suite) => join(reports, `${suite}.json`);

/**
 * @param {string} name
 * @param {import('./tasks.mjs').Outcome} outcome of a check that is one question
 */
function tellCheck(name, outcome) {
  counts.push({ passed: outcome.ok ? 1 : 0, failed: outcome.ok ? 0 : 1, skipped: 0 });
  printOutcome(name, outcome);
}

/**
 * @param {string} suite
 * @param {import('./tasks.mjs').Outcome} outcome
 * @param {(report: any) => import('./counts.mjs').Counts} read
 */
function tellSuite(suite, outcome, read) {
  const path = reportOf(suite);
  const found = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : null;
  const judged = judge(found, outcome.ok);
  counts.push(judged);
  printOutcome(suite, { ...outcome, ok: judged.failed === 0 });
  console.log(`       ${judged.passed} passed, ${judged.failed} failed, ${judged.skipped} skipped`);
}

/** @returns {Promise<number>} a port of the loopback that nobody uses now */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** @returns {boolean} whether there is an app to measure and to open */
function build() {
  const started = performance.now();
  const built = buildApp();
  const seconds = (performance.now() - started) / 1000;
  if (built.ok) printOutcome('build', { ...built, seconds });
  else tellCheck('build', { ...built, seconds });
  return built.ok;
}

async function endToEnd() {
  const report = reportOf('end to end');
  const outcome = await run({
    name: 'end to end',
    file: toolFile('@playwright/test', 'playwright'),
    args: ['test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, RAJUT_E2E_PORT: String(await freePort()) },
  });
  tellSuite('end to end', outcome, countPlaywright);
}

const unit = vitestTask('unit', reportOf('unit'));
await runAll([unit, ...TEXT_CHECKS], 2, (task, outcome) => {
  if (task === unit) tellSuite('unit', outcome, countVitest);
  else tellCheck(task.name, outcome);
});
const browser = vitestTask('browser', reportOf('browser'));
tellSuite('browser', await run(browser), countVitest);
if (build()) {
  const size = { name: 'first load', file: join(ROOT, 'scripts', 'size.mjs'), args: [] };
  const measured = await run(size);
  tellCheck(size.name, measured);
  if (measured.ok) console.log(`\n${measured.output}\n`);
  await endToEnd();
}
rmSync(reports, { recursive: true, force: true });

const { passed, failed, skipped } = total(counts);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
