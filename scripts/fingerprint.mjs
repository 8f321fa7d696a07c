/** Tells whether what was built from sources is still what they say. Runs on Node 18 and without node_modules. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './environment.mjs';

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

/**
 * @param {readonly string[]} sources files and folders, from the project's root
 * @returns {string} changes whenever a source is changed, added, renamed or removed
 */
export function fingerprint(sources) {
  const lines = sources.flatMap((name) => describe(join(ROOT, name)));
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
