/** Prints what the built app weighs and fails when a limit is passed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST } from './build.mjs';
import { FIRST_LOAD_LIMIT_BYTES, measureFirstLoad } from './firstLoad.mjs';

/** The whole app once more, for whoever asks for it. */
const ONE_FILE = 'rajut.html';

/** @returns {Map<string, number>} gzip bytes of every page, script and style of the build */
function gzipSizes() {
  const sizes = new Map();
  for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(html|js|css)$/.test(entry.name) || entry.name === ONE_FILE) continue;
    const path = join(entry.parentPath, entry.name);
    sizes.set(relative(DIST, path).split(sep).join('/'), gzipSync(readFileSync(path), { level: 9 }).length);
  }
  return sizes;
}

/**
 * @param {string} name
 * @param {number} bytes
 */
const line = (name, bytes) => console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${name}`);

const path = join(DIST, '.vite', 'manifest.json');
if (!existsSync(path)) {
  console.error('dist/.vite/manifest.json is missing: npm run build');
  process.exit(1);
}
const { first, lazy, firstBytes, problems } = measureFirstLoad(
  JSON.parse(readFileSync(path, 'utf8')),
  gzipSizes(),
);
console.log('First load, gzip:');
for (const part of first) line(part.name, part.bytes);
line(`= first load (limit ${FIRST_LOAD_LIMIT_BYTES / 1000} kB)`, firstBytes);
console.log('Later, each with what it brings:');
for (const part of lazy) line(part.name, part.bytes);
const oneFile = readFileSync(join(DIST, ONE_FILE));
console.log('The app in one file, as it is, and gzip:');
line(ONE_FILE, oneFile.length);
line(ONE_FILE, gzipSync(oneFile).length);
for (const problem of problems) console.error(`FAILED ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
