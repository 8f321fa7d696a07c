/**
 * The command line for analysts: sets the project up if need be, builds the command if its sources have changed,
 * and runs it. What it prints is data, so everything else goes to stderr. Runs on Node 18, before set-up.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MODULES, ROOT, runtime, toolEnvironment, toolFile } from './environment.mjs';
import { fingerprint } from './fingerprint.mjs';

const CACHE = join(MODULES, '.cache', 'rajut-cli');
const CONFIG = join(ROOT, 'scripts', 'cli.vite.mjs');
const SOURCES = ['src', 'scripts/cli.vite.mjs', 'package-lock.json', 'tsconfig.json'];
const STDERR = 2;

/** @param {number} code */
function stop(code) {
  console.error('Perintah ini tidak dapat disiapkan. / This command could not be made ready.');
  process.exit(code);
}

/** @returns {string} path of the built command */
function buildCommand() {
  const built = join(CACHE, fingerprint(SOURCES).slice(0, 16));
  const file = join(built, 'analyse.mjs');
  if (existsSync(file)) return file;
  // Into a folder of its own, so that two that start at once never read each other's half.
  const mine = `${built}-${process.pid}`;
  const args = ['build', '--config', CONFIG, '--outDir', mine, '--logLevel', 'warn'];
  const vite = spawnSync(runtime(), [toolFile('vite', 'vite'), ...args], {
    cwd: ROOT,
    env: toolEnvironment(),
    stdio: ['ignore', STDERR, STDERR],
  });
  if (vite.status !== 0) stop(1);
  for (const old of readdirSync(CACHE)) {
    if (!/-\d+$/.test(old) && join(CACHE, old) !== built)
      rmSync(join(CACHE, old), { recursive: true, force: true });
  }
  try {
    renameSync(mine, built);
  } catch {
    // Somebody else was first, with the same command.
    rmSync(mine, { recursive: true, force: true });
  }
  return file;
}

const setUp = spawnSync(process.execPath, [join(ROOT, 'scripts', 'setup.mjs')], {
  stdio: ['ignore', STDERR, STDERR],
});
if (setUp.status !== 0) stop(1);
mkdirSync(CACHE, { recursive: true });
const done = spawnSync(runtime(), [buildCommand(), ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = done.status ?? 1;
