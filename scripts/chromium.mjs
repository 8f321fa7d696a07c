/** The browser of the tests: found among what is installed, launched the same way everywhere. Runs on Node 18. */
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { MODULES } from './environment.mjs';

/** One line: the path that the set-up found. */
const NOTE = join(MODULES, '.rajut-chromium');

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
/** Names of the executable inside Playwright's folders, all systems and builds. */
const PLAYWRIGHT_FILES = new Set([
  'chrome',
  'chrome.exe',
  'Chromium',
  'Google Chrome for Testing',
  'headless_shell',
  'headless_shell.exe',
  'chrome-headless-shell',
  'chrome-headless-shell.exe',
]);
/** Folders between Playwright's cache and the executable: the app bundle of macOS is the deepest. */
const PLAYWRIGHT_DEPTH = 5;

/** @returns {string[]} paths where a browser of the Chromium family usually is on this system, best first */
function installedPlaces() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPS.map((app) => join(folder, app)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? WINDOWS_APPS.map((app) => join(folder, app)) : []));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [
    ...COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))),
    '/usr/bin/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
  ];
}

/**
 * @param {string} folder
 * @param {number} depth folders still to go down
 * @returns {string[]} executables of Playwright below the folder
 */
function executablesIn(folder, depth) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return depth > 0 ? executablesIn(path, depth - 1) : [];
    return PLAYWRIGHT_FILES.has(entry.name) ? [path] : [];
  });
}

/** @returns {string[]} Chromiums that Playwright downloaded earlier, newest revision first */
function playwrightPlaces() {
  const usual = {
    darwin: join(homedir(), 'Library', 'Caches'),
    win32: process.env.LOCALAPPDATA ?? homedir(),
    other: join(homedir(), '.cache'),
  };
  const system = process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'other';
  const named = process.env.PLAYWRIGHT_BROWSERS_PATH;
  const cache = named && named !== '0' ? named : join(usual[system], 'ms-playwright');
  if (!existsSync(cache)) return [];
  const revision = (/** @type {string} */ name) => Number(name.split('-').pop());
  return readdirSync(cache)
    .filter((name) => /^chromium[a-z_]*-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a) || a.length - b.length)
    .flatMap((name) => executablesIn(join(cache, name), PLAYWRIGHT_DEPTH));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not ours to run: either way not a browser for us.
    return false;
  }
}

/**
 * Whether the browser starts at all: Ubuntu's `chromium-browser` may be a signpost to a snap, and a downloaded
 * one may lack libraries. On Windows the question would open a window, so being there is enough.
 * @param {string} path
 */
function answers(path) {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** @returns {string | null} the path that the last set-up wrote down, while it is still a browser */
function rememberedChromium() {
  const path = existsSync(NOTE) ? readFileSync(NOTE, 'utf8').trim() : '';
  return path !== '' && isExecutable(path) ? path : null;
}

/**
 * Finds the browser of the tests: `RAJUT_CHROMIUM`, an installed one, Playwright's; and writes its path down.
 * @returns {string | null} null when there is none, or when the named one is no program
 */
export function findChromium() {
  const named = process.env.RAJUT_CHROMIUM;
  if (named) return isExecutable(named) ? named : null;
  const remembered = rememberedChromium();
  if (remembered) return remembered;
  const found = [...installedPlaces(), ...playwrightPlaces()].find(
    (path) => isExecutable(path) && answers(path),
  );
  if (!found) return null;
  writeFileSync(NOTE, `${found}\n`);
  return found;
}

/**
 * How the tests start the browser.
 * @returns {{ executablePath?: string, args: string[] }} without a path when no set-up has found one, which
 *          leaves the choice to Playwright
 */
export function chromiumLaunch() {
  const executablePath = process.env.RAJUT_CHROMIUM || rememberedChromium();
  // Chromium refuses to sandbox itself as root, which is who runs in most containers.
  const isRoot = process.getuid?.() === 0;
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
