/**
 * Makes the project ready to run: packages, a recent Node and, with `--browser`, a browser for the tests. Needs
 * nothing but Node 18 and npm, and does nothing when nothing is missing.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { findChromium } from './chromium.mjs';
import {
  isRecentNode,
  MODULES,
  NODE_LINKS,
  nodeVersion,
  OLDEST_NODE,
  ROOT,
  runtime,
  toolFile,
} from './environment.mjs';

const LOCKFILE = join(ROOT, 'package-lock.json');
const STAMP = join(MODULES, '.rajut-setup');

/** A reason to stop that a person can act on: shown as one sentence, without a stack. */
class SetupProblem extends Error {}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {boolean} whether it ended well
 */
function succeeds(command, args, options = {}) {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options }).status === 0;
}

/**
 * Npm's own record of its last install: an interrupted one leaves none, a half-deleted one lacks folders.
 * @returns {Record<string, { version?: string }> | null} packages by folder, null when the install is not whole
 */
function installedPackages() {
  const record = join(MODULES, '.package-lock.json');
  if (!existsSync(record)) return null;
  const { packages } = JSON.parse(readFileSync(record, 'utf8'));
  return Object.keys(packages).every((path) => existsSync(join(ROOT, path, 'package.json')))
    ? packages
    : null;
}

/**
 * @param {Record<string, { version?: string }>} installed
 * @returns {boolean} whether somebody already installed exactly what the lockfile asks for
 */
function matchesLockfile(installed) {
  const wanted = JSON.parse(readFileSync(LOCKFILE, 'utf8')).packages;
  return (
    Object.keys(installed).every((path) => path in wanted) &&
    Object.entries(wanted).every(([path, entry]) => {
      // Optional packages of other platforms are rightly missing.
      if (path === '' || entry.link || (entry.optional && !(path in installed))) return true;
      return installed[path]?.version === entry.version;
    })
  );
}

function installPackages() {
  const hash = createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex');
  const installed = installedPackages();
  if (installed) {
    if (existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === hash) return;
    if (matchesLockfile(installed)) {
      writeFileSync(STAMP, `${hash}\n`);
      return;
    }
  }
  console.log('Memasang paket … / Installing packages …');
  // The newest tools warn on an old npm's Node; the Node that will run them comes with this very install.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'];
  // What an office's settings may leave out, the build needs.
  args.push('--include=dev', '--include=optional');
  const npm = process.env.npm_execpath ?? '';
  const isDone = basename(npm).startsWith('npm')
    ? succeeds(process.execPath, [npm, ...args])
    : succeeds('npm', args, { shell: process.platform === 'win32' });
  if (!isDone) throw new SetupProblem(installAdvice());
  writeFileSync(STAMP, `${hash}\n`);
}

function installAdvice() {
  // Windows does not let a running program be replaced, and this one may be run by the Node being replaced.
  if (process.platform === 'win32' && process.execPath.startsWith(MODULES + sep)) {
    return 'Paket tidak terpasang; jalankan: node scripts/setup.mjs / Packages not installed; run that command yourself.';
  }
  return 'Paket tidak terpasang: periksa jaringan, lalu ulangi. / Packages not installed: check the network, then try again.';
}

/** Every later npm script takes `node_modules/.bin/node` before the machine's own, so it must run, or go. */
function checkRuntime() {
  const path = runtime();
  const version = nodeVersion(path);
  if (version !== null && isRecentNode(version)) return;
  if (path.startsWith(MODULES + sep)) {
    for (const link of NODE_LINKS) rmSync(link, { force: true });
    if (isRecentNode(process.versions.node)) return;
  }
  throw new SetupProblem(
    `Rajut perlu Node ${OLDEST_NODE} atau lebih baru; mesin ini punya ${process.versions.node}: pasang dari nodejs.org. / ` +
      `Rajut needs Node ${OLDEST_NODE} or newer; this machine has ${process.versions.node}: install it from nodejs.org.`,
  );
}

/** @returns {boolean} whether Debian's own Chromium could be installed, as root or by sudo without a question */
function installFromDebian() {
  if (!existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false;
  const apt = (/** @type {string[]} */ ...args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
    const [first = '', ...rest] = isRoot ? command : ['sudo', '-n', ...command];
    return succeeds(first, rest);
  };
  // An update that reaches only some of its sources may still bring the package within reach.
  apt('update');
  return apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
}

function installFromPlaywright() {
  return succeeds(runtime(), [toolFile('@playwright/test', 'playwright'), 'install', 'chromium']);
}

function provideBrowser() {
  if (findChromium()) return;
  const named = process.env.RAJUT_CHROMIUM;
  if (named) {
    throw new SetupProblem(
      `RAJUT_CHROMIUM: ${named} bukan program yang bisa dijalankan. / ${named} is not a program that can be run.`,
    );
  }
  console.log('Memasang Chromium untuk pengujian … / Installing Chromium for the tests …');
  const isDebian = existsSync('/etc/debian_version');
  const ways = isDebian
    ? [installFromDebian, installFromPlaywright]
    : [installFromPlaywright, installFromDebian];
  for (const install of ways) {
    if (install() && findChromium()) return;
  }
  throw new SetupProblem(
    'Tidak ada peramban: pasang Chromium atau Chrome, atau isi RAJUT_CHROMIUM dengan letaknya. / ' +
      'No browser: install Chromium or Chrome, or set RAJUT_CHROMIUM to its path.',
  );
}

try {
  installPackages();
  checkRuntime();
  if (process.argv.includes('--browser')) provideBrowser();
} catch (error) {
  console.error(error instanceof SetupProblem ? error.message : error);
  process.exitCode = 1;
}
