/** A server of one folder of built files: nothing above it, nothing hidden, nothing but reading. */
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { CONTENT_SECURITY_POLICY } from './contentSecurityPolicy.mjs';

const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
/** Files that shrink; pictures and fonts are compressed already. */
const COMPRESSIBLE = /^(text\/|application\/(json|manifest|wasm)|image\/svg)/;
/** Below this a compressed answer saves no packet. Bytes. */
const COMPRESS_MIN_BYTES = 1024;
/** Vite puts the hash of the content into names below assets/, so these never change: one year, seconds. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

const compress = promisify(gzip);

/**
 * @param {string} root real path of the folder
 * @param {string} url as requested
 * @returns {Promise<string | null>} path of a file inside the folder, null when there is none to show
 */
async function findFile(root, url) {
  let pathname;
  try {
    pathname = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch {
    // A malformed escape names no file.
    return null;
  }
  if (!pathname.startsWith('/') || /[\0\\]|\/\./.test(pathname)) return null;
  const wanted = join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  // A link inside the folder must not lead out of it either.
  const real = await realpath(wanted).catch(() => null);
  if (real === null || !real.startsWith(root + sep)) return null;
  return (await stat(real)).isFile() ? real : null;
}

/**
 * @typedef {{ body: Buffer, packed: Buffer | null, type: string, tag: string, changed: number }} Served
 * @param {string} path
 * @param {number} changed milliseconds since 1970
 * @returns {Promise<Served>}
 */
async function load(path, changed) {
  const body = await readFile(path);
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const isWorthIt = COMPRESSIBLE.test(type) && body.length >= COMPRESS_MIN_BYTES;
  const packed = isWorthIt ? await compress(body, { level: 9 }) : null;
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { body, packed, type, tag, changed };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Served} file
 * @param {boolean} isAsset whether its name holds its hash
 */
function send(request, response, file, isAsset) {
  response.setHeader('Content-Type', file.type);
  response.setHeader('Cache-Control', isAsset ? IMMUTABLE : 'no-cache');
  response.setHeader('ETag', file.tag);
  if (file.packed) response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === file.tag) {
    response.writeHead(304).end();
    return;
  }
  const isPacked = file.packed && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const body = isPacked && file.packed ? file.packed : file.body;
  if (isPacked) response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Content-Length', body.length);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
}

/**
 * Serves the built files of a folder, compressed and with the headers that keep the page to itself. Files are
 * kept in memory until they change on disk.
 * @param {string} folder
 * @returns {Promise<import('node:http').Server>} not yet listening
 */
export async function createStaticServer(folder) {
  const root = await realpath(resolve(folder));
  /** @type {Map<string, Served>} */
  const kept = new Map();

  const answer = async (
    /** @type {import('node:http').IncomingMessage} */ request,
    /** @type {import('node:http').ServerResponse} */ response,
  ) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const path = await findFile(root, request.url ?? '/');
    if (path === null) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
      return;
    }
    const changed = (await stat(path)).mtimeMs;
    const known = kept.get(path);
    const file = known?.changed === changed ? known : await load(path, changed);
    kept.set(path, file);
    send(request, response, file, path.startsWith(join(root, 'assets') + sep));
  };

  return createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

/**
 * One sentence, with the way out, for a server that could not start.
 * @param {NodeJS.ErrnoException} error
 * @param {number} port that it asked for
 * @returns {string} in Indonesian and English
 */
export function explainStart(error, port) {
  const remedy = `PORT=${port < 65535 && port > 1023 ? port + 1 : 4171} npm start`;
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} sedang dipakai; coba: ${remedy} / Port ${port} is taken; try: ${remedy}`;
  }
  if (error.code === 'EACCES') {
    return `Port ${port} tidak diizinkan; coba: ${remedy} / Port ${port} is not allowed; try: ${remedy}`;
  }
  return `Server tidak bisa mulai. / The server cannot start. (${error.message})`;
}
