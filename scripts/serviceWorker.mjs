/** Writes the service worker that keeps a built app in the browser, with the list of everything in its folder. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';
import { ROOT } from './environment.mjs';

const NAME = 'sw.js';
/** Kept after everything that the first screens need. */
const LAST = ['rajut.schema.json', 'rajut.html'];

/** @param {string} path */
function rank(path) {
  if (path === 'index.html') return 0;
  return LAST.includes(path) ? 2 : 1;
}

/**
 * @param {string} folder of the built app
 * @returns {{ path: string, hash: string }[]} what a browser is to keep, without what is only for the builder
 */
export function listBuiltFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== NAME && !/(^|\/)\.|\.map$/.test(path))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((path) => ({
      path,
      hash: createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('base64'),
    }));
}

/**
 * @param {string} folder of the built app, complete
 * @returns {Promise<void>}
 */
export async function writeServiceWorker(folder) {
  const files = listBuiltFiles(folder);
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    define: { RAJUT_FILES: JSON.stringify(files), RAJUT_VERSION: JSON.stringify(version) },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(ROOT, 'src', 'platform', 'offline', 'service.worker.ts'),
        formats: ['iife'],
        name: 'rajutServiceWorker',
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [script, ...more] = outputs;
  if (script?.type !== 'chunk' || more.length > 0) throw new Error('writeServiceWorker: not one script');
  writeFileSync(join(folder, NAME), script.code);
}
