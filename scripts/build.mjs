/** Builds the app into dist/, when it is not there yet or was built from other sources. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runtime, toolEnvironment, toolFile } from './environment.mjs';

export const DIST = join(ROOT, 'dist');
const STAMP = join(DIST, '.rajut-build');
const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json', 'tsconfig.json'];

/**
 * @param {string} path
 * @returns {string[]} one line for every file at or below the path: its name, size and moment of change
 */
function describe(path) {
  const state = statSync(path, { throwIfNoEntry: false });
  if (!state) return [];
  if (!state.isDirectory()) return [`${path} ${state.size} ${state.mtimeMs}`];
  return readdirSync(path)
    .sort()
    .flatMap((name) => describe(join(path, name)));
}

/** @returns {string} changes whenever a source is changed, added, renamed or removed */
function fingerprint() {
  const lines = SOURCES.flatMap((name) => describe(join(ROOT, name)));
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/**
 * Builds the app, unless dist/ already holds what the sources say. Quiet when all is well.
 * @returns {{ ok: boolean, output: string }} what the builder said, for the reader of a failure
 */
export function buildApp() {
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return { ok: true, output: '' };
  const built = spawnSync(runtime(), [toolFile('vite', 'vite'), 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: toolEnvironment(),
  });
  const output = `${built.stdout}${built.stderr}${built.error?.message ?? ''}`;
  if (built.status !== 0) return { ok: false, output };
  writeFileSync(STAMP, wanted);
  return { ok: true, output };
}
