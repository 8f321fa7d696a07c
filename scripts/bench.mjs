/**
 * Runs the measurements in tests/bench, one after another, so that none disturbs another's times. Without arguments
 * a short form of each, together a few minutes; `--full` the sizes that the aims are about; names choose some:
 * `npm run bench -- edit analysis --full`. Each has a time that it may take at most, and is ended after it.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runtime, toolEnvironment } from './environment.mjs';

const ENDING = '.bench.mjs';
/** @typedef {{ minutes: number, env: Record<string, string> }} Frame */

/**
 * What a measurement is told and how long it may take, minutes. A busy machine needs several times as long as a quiet one.
 * @type {{ short: Record<string, Frame>, full: Record<string, Frame> }}
 */
const FORMS = {
  short: {
    analysis: { minutes: 3, env: { SIZES: '300,2000' } },
    canvas: { minutes: 5, env: { SIZES: '500', ROUNDS: '1' } },
    edit: { minutes: 5, env: { ROUNDS: '4' } },
    import: { minutes: 3, env: {} },
    layout: { minutes: 3, env: {} },
    morph: { minutes: 3, env: { SIZES: '150', STEPS: '6' } },
    storage: { minutes: 3, env: {} },
  },
  full: {
    analysis: { minutes: 40, env: {} },
    canvas: { minutes: 40, env: {} },
    edit: { minutes: 15, env: {} },
    import: { minutes: 10, env: {} },
    layout: { minutes: 20, env: {} },
    morph: { minutes: 15, env: {} },
    storage: { minutes: 10, env: {} },
  },
};
const OTHERS = { minutes: 10, env: {} };

const given = process.argv.slice(2);
const form = given.includes('--full') ? FORMS.full : FORMS.short;
const wanted = given.filter((word) => !word.startsWith('--'));
const names = readdirSync(join(ROOT, 'tests', 'bench'))
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();
if (names.length === 0) {
  console.error(`tests/bench: no ${wanted.join(', ')}${ENDING}`);
  process.exitCode = 1;
}
for (const name of names) {
  const { minutes, env } = form[name] ?? OTHERS;
  console.log(`\n# ${name}${form === FORMS.short ? ' (short; --full for all sizes)' : ''}`);
  const done = spawnSync(runtime(), [join(ROOT, 'tests', 'bench', `${name}${ENDING}`)], {
    cwd: ROOT,
    // What the caller sets decides.
    env: { ...env, ...toolEnvironment() },
    stdio: 'inherit',
    timeout: minutes * 60_000,
  });
  if (done.signal !== null) {
    console.error(`${name}: ended after ${minutes} min; what is said above is all that was measured`);
  }
  if (done.status !== 0) process.exitCode = 1;
}
