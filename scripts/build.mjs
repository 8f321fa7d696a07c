/** Builds the app into dist/, when it is not there yet or was built from other sources. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runtime, toolEnvironment, toolFile } from './environment.mjs';
import { fingerprint } from './fingerprint.mjs';

export const DIST = join(ROOT, 'dist');
const STAMP = join(DIST, '.rajut-build');
const SOURCES = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'scripts/staticApp.mjs',
  'scripts/contentSecurityPolicy.mjs',
  'scripts/oneFile.mjs',
  'scripts/serviceWorker.mjs',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Builds the app, unless dist/ already holds what the sources say. Quiet when all is well.
 * @returns {{ ok: boolean, output: string }} what the builder said, for the reader of a failure
 */
export function buildApp() {
  const wanted = fingerprint(SOURCES);
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
