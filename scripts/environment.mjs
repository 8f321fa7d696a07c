/**
 * Where things are: the project, its runtime, its tools. Runs on Node 18 and without node_modules, because the
 * set-up uses it before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const MODULES = join(ROOT, 'node_modules');

/** Oldest Node that Vite and Vitest run on. */
export const OLDEST_NODE = '22.12';

/**
 * @param {string} version as Node says it, with or without a "v"
 * @returns {boolean} whether the tools run on it
 */
export function isRecentNode(version) {
  const numbers = (/** @type {string} */ text) => text.replace(/^v/, '').split('.').map(Number);
  const [major = 0, minor = 0] = numbers(version);
  const [oldestMajor = 0, oldestMinor = 0] = numbers(OLDEST_NODE);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

const isWindows = process.platform === 'win32';

/** What npm scripts find first when they say "node": a link to the Node that npm brought. */
export const NODE_LINKS = (isWindows ? ['node.cmd', 'node.ps1', 'node'] : ['node']).map((name) =>
  join(MODULES, '.bin', name),
);

/** @returns {string} where npm puts the Node of the package for this platform, whether or not it is there */
function ownNodePath() {
  const platform = isWindows ? 'win' : process.platform;
  return join(MODULES, `node-${platform}-${process.arch}`, 'bin', isWindows ? 'node.exe' : 'node');
}

/**
 * Asks a Node for its version by running it: a binary for another C library exists but does not run.
 * @param {string} path
 * @returns {string | null} null when it does not run
 */
export function nodeVersion(path) {
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', windowsHide: true });
  return answer.status === 0 ? answer.stdout.trim() : null;
}

/**
 * The Node that runs the tools: the one that npm brought, else, also when its link was taken away because it does
 * not run here, the one running this.
 * @returns {string} path of an executable
 */
export function runtime() {
  const own = ownNodePath();
  return NODE_LINKS.some(existsSync) && existsSync(own) ? own : process.execPath;
}

/** @returns {NodeJS.ProcessEnv} this environment with the project's tools and Node first on PATH */
export function toolEnvironment() {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [join(MODULES, '.bin'), process.env[key] ?? ''].join(delimiter);
  return { ...process.env, [key]: path };
}

/**
 * The JavaScript file behind a tool's command, so that it starts alike on every system, without a shell.
 * @param {string} packageName
 * @param {string} command name of the command, of those that the package offers
 * @returns {string} absolute path
 */
export function toolFile(packageName, command) {
  const folder = join(MODULES, packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[command];
  if (typeof file !== 'string') throw new Error(`toolFile: ${packageName} has no command ${command}`);
  return join(folder, file);
}
