/** Runs the project's tools and keeps what they say, so that it can be shown whole when they fail. */
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { ROOT, runtime, toolEnvironment, toolFile } from './environment.mjs';

/**
 * @typedef {{ name: string, file: string, args: readonly string[], env?: Record<string, string> }} Task
 * @typedef {{ ok: boolean, output: string, seconds: number }} Outcome
 */

/**
 * @param {Task} task a JavaScript file and its arguments
 * @returns {Promise<Outcome>} with everything it wrote, in order
 */
export function run({ file, args, env = {} }) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(runtime(), [file, ...args], {
      cwd: ROOT,
      env: { ...toolEnvironment(), FORCE_COLOR: '0', NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ part) => {
      output += part;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (/** @type {boolean} */ ok) =>
      resolve({ ok, output: output.trim(), seconds: (performance.now() - started) / 1000 });
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/** Checks of the text of the project, each one question with one answer. @type {readonly Task[]} */
export const TEXT_CHECKS = [
  { name: 'types', file: toolFile('typescript', 'tsc'), args: ['-p', '.'] },
  {
    name: 'lint and format',
    file: toolFile('@biomejs/biome', 'biome'),
    args: ['ci', '--colors=off', '--error-on-warnings'],
  },
  { name: 'unused code', file: toolFile('knip', 'knip'), args: ['--no-progress'] },
];

/**
 * @param {'unit' | 'browser'} project
 * @param {string} report path for the results as JSON
 * @returns {Task}
 */
export function vitestTask(project, report) {
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  return { name: project, file: toolFile('vitest', 'vitest'), args };
}

/**
 * Runs tasks, at most so many at a time, and tells each outcome as it comes.
 * @param {readonly Task[]} tasks
 * @param {number} atOnce
 * @param {(task: Task, outcome: Outcome) => void} tell
 * @returns {Promise<void>} when all have ended
 */
export async function runAll(tasks, atOnce, tell) {
  const waiting = [...tasks];
  const worker = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) tell(task, await run(task));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/**
 * One line a task; what it said only when it failed.
 * @param {string} name
 * @param {Outcome} outcome
 */
export function printOutcome(name, { ok, output, seconds }) {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(16)} ${seconds.toFixed(1)} s`);
  if (!ok && output !== '') console.log(`\n${output}\n`);
}
