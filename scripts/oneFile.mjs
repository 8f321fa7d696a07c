/** Builds the whole app into one page that runs from a disk: no server, no network, no second file. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { oneFilePolicy, policyTag } from './contentSecurityPolicy.mjs';
import { ROOT } from './environment.mjs';

/** The vite mode that `src/platform/offline/thisPage.ts` asks for. */
const MODE = 'one-file';
const STARTS_WORKER =
  /new Worker\(\s*new URL\(\s*'(\.[^']*\.worker\.ts)',\s*import\.meta\.url\s*\),\s*\{\s*type:\s*'module',?\s*\}\s*,?\s*\)/g;

/**
 * Puts the code of a worker into the script that starts it: a page from a disk may not load a second file.
 * @returns {import('vite').Plugin}
 */
const workersInside = () => ({
  name: 'rajut:workers-inside',
  enforce: 'pre',
  transform(code) {
    if (!code.includes('new Worker(')) return null;
    /** @type {string[]} */
    const imports = [];
    const inside = code.replace(STARTS_WORKER, (_, file) => {
      const name = `WorkerInside${imports.length}`;
      imports.push(`import ${name} from '${file}?worker&inline';`);
      return `new ${name}()`;
    });
    return imports.length > 0 ? { code: `${imports.join('')}${inside}`, map: null } : null;
  },
});

/** @param {string} text as it stands between the tags @returns {string} SHA-256, base64 */
const hashOf = (text) => createHash('sha256').update(text).digest('base64');

/**
 * A script as it may stand inside a page: nothing in it ends the tag or begins a comment, and nothing is read
 * differently by a browser, which would change its hash.
 * @param {string} code
 */
const insideTag = (code) =>
  code
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\\x00')
    .replace(/<(\/?script|!--)/gi, '\\x3C$1');

/** @param {string} path @param {string} type */
const dataUrl = (path, type) => `data:${type};base64,${readFileSync(path).toString('base64')}`;

/** @returns {Promise<string>} the page; rejects when a part of the app is not inside it */
export async function buildOneFile() {
  const built = await build({
    configFile: false,
    root: ROOT,
    mode: MODE,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [react(), workersInside()],
    resolve: { alias: { '@': join(ROOT, 'src') } },
    worker: { format: 'iife' },
    build: {
      write: false,
      target: 'es2022',
      reportCompressedSize: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      modulePreload: { polyfill: false },
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const scripts = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  const styles = outputs.flatMap((one) =>
    one.fileName.endsWith('.css') && 'source' in one ? [one.source] : [],
  );
  const parts = outputs.map(({ fileName }) => fileName).filter((name) => !/\.(html|css)$/.test(name));
  if (scripts.length !== 1 || styles.length > 1 || parts.length !== 1) {
    throw new Error(
      `buildOneFile: not all of it is inside: ${outputs.map(({ fileName }) => fileName).join(', ')}`,
    );
  }
  return assemble(insideTag(scripts[0] ?? ''), String(styles[0] ?? '').replace(/<\/style/gi, '<\\/style'));
}

/**
 * @param {string} script
 * @param {string} style
 */
function assemble(script, style) {
  const policy = policyTag(oneFilePolicy({ script: hashOf(script), style: hashOf(style) }));
  const icon = dataUrl(join(ROOT, 'public', 'favicon.svg'), 'image/svg+xml');
  const source = readFileSync(join(ROOT, 'index.html'), 'utf8');
  const page = source
    .replace(/\n\s*<link rel="(manifest|apple-touch-icon)"[^>]*>/g, '')
    .replace(/(<link rel="icon"[^>]*href=")[^"]*(")/, (_, before, after) => before + icon + after)
    .replace(
      /(<meta charset="utf-8" \/>)/,
      (charset) => `${charset}\n    ${policy}\n    <meta name="rajut" content="one-file" />`,
    )
    .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
    .replace(/<script type="module"[^>]*><\/script>/, () => `<script type="module">${script}</script>`);
  if (!page.includes(script) || !page.includes(policy))
    throw new Error('buildOneFile: index.html has changed');
  return page;
}
