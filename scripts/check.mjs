/** Everything that can be known in under a minute: types, lint, format, unused code and unit tests. */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './environment.mjs';

const setUp = spawnSync(process.execPath, [join(ROOT, 'scripts', 'setup.mjs')], { stdio: 'inherit' });
if (setUp.status !== 0) process.exit(1);

// Only now are the tools there that this module looks up.
const { printOutcome, runAll, TEXT_CHECKS, vitestTask } = await import('./tasks.mjs');
const unit = vitestTask('unit', join(tmpdir(), `rajut-check-${process.pid}.json`));

await runAll([unit, ...TEXT_CHECKS], 2, (task, outcome) => {
  printOutcome(task.name, outcome);
  if (!outcome.ok) process.exitCode = 1;
});
