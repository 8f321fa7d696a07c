import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../scripts/contentSecurityPolicy.mjs';
import { createStaticServer, explainStart } from '../../../scripts/staticServer.mjs';

const SCRIPT = 'let knot = 1;\n'.repeat(200);
let folder: string;
let server: Server;
let port: number;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Node's own client, because fetch would tidy up a path that tries to climb. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers, method }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
    });
    sent.on('error', reject).end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rajut serve '));
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
  mkdirSync(join(folder, 'dist', '.vite'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist', '.vite', 'manifest.json'), '{}');
  writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html><title>Rajut</title>');
  writeFileSync(join(folder, 'dist', 'assets', 'main-abc.js'), SCRIPT);
  writeFileSync(join(folder, 'dist', 'assets', 'font.woff2'), Buffer.alloc(4096));
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist', 'link.txt'));
  server = await createStaticServer(join(folder, 'dist'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the server of the built app', () => {
  it('shows the page at the root, to be asked for anew each time', async () => {
    const answer = await ask('/?lang=en');
    expect(answer.status).toBe(200);
    expect(answer.body.toString()).toContain('<title>Rajut</title>');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  it('sends every answer with the headers that keep the page to itself', async () => {
    for (const path of ['/', '/assets/main-abc.js', '/missing']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    }
  });

  it('allows nothing inline and nothing from elsewhere', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/);
    expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
  });

  it('packs a script for a browser that can unpack it, and sends it plain to one that cannot', async () => {
    const packed = await ask('/assets/main-abc.js', { 'Accept-Encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.body.length).toBeLessThan(SCRIPT.length / 5);
    expect(gunzipSync(packed.body).toString()).toBe(SCRIPT);
    const plain = await ask('/assets/main-abc.js');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(SCRIPT);
  });

  it('lets a hashed file be kept for good, under its right type', async () => {
    const script = await ask('/assets/main-abc.js');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    const font = await ask('/assets/font.woff2', { 'Accept-Encoding': 'gzip' });
    expect(font.headers['content-type']).toBe('font/woff2');
    expect(font.headers['content-encoding']).toBeUndefined();
  });

  it('says "unchanged" to a browser that has the page, until the page changes', async () => {
    const tag = (await ask('/')).headers.etag ?? '';
    expect((await ask('/', { 'If-None-Match': tag })).status).toBe(304);
    writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html><title>Rajut</title>baru');
    expect((await ask('/', { 'If-None-Match': tag })).body.toString()).toContain('baru');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/link.txt',
    '/.vite/manifest.json',
    '/%00',
    '/%zz',
    '/assets',
    '/missing.js',
  ])('does not find %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).not.toContain('secret');
  });

  it('answers a question about a file without its content, and refuses to change anything', async () => {
    const head = await ask('/assets/main-abc.js', {}, 'HEAD');
    expect(head.headers['content-length']).toBe(String(SCRIPT.length));
    expect(head.body).toHaveLength(0);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });

  it('says in one sentence that the port is taken, and how to take another', async () => {
    const second = await createStaticServer(join(folder, 'dist'));
    second.listen(port, '127.0.0.1');
    const [error] = await once(second, 'error');
    const sentence = explainStart(error, port);
    expect(sentence).toContain(`Port ${port} sedang dipakai`);
    expect(sentence).toMatch(/try: PORT=\d+ npm start$/);
    expect(sentence).not.toContain('\n');
  });
});
