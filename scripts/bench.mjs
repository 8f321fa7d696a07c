/** Runs every measurement in tests/bench, one after another, so that none disturbs another's times. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runtime, toolEnvironment } from './environment.mjs';

const folder = join(ROOT, 'tests', 'bench');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.mjs'))
  .sort();
if (files.length === 0) {
  console.error('tests/bench: no *.bench.mjs');
  process.exitCode = 1;
}
for (const name of files) {
  console.log(`\n# ${name}`);
  const done = spawnSync(runtime(), [join(folder, name)], {
    cwd: ROOT,
    env: toolEnvironment(),
    stdio: 'inherit',
  });
  if (done.status !== 0) process.exitCode = 1;
}
