/* The two pages that the canvas benchmark compares, built from the sources and served on this machine only. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer } from 'vite';
import { createStaticServer } from '../../../scripts/staticServer.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PEER = fileURLToPath(new URL('./peer', import.meta.url));
/** A page that never rests is measured all the same, after so many looks of a quarter of a second. */
const MOST_TRIES = 80;
const VIEW = { width: 1366, height: 768 };

/** Builds and serves the pages; `close` stops the servers and removes what was built. Without the peer `peer` is null. */
export async function servePages({ withPeer = true } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'rajut-bench-'));
  const configFile = join(ROOT, 'vite.config.ts');
  // A development server in this process (openSources) says "development" here, and React would be built as for that.
  process.env.NODE_ENV = 'production';
  const serve = async (name, root) => {
    const outDir = join(folder, name);
    await build({ root, configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
    const server = await createStaticServer(outDir);
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    return { url: `http://127.0.0.1:${server.address().port}/`, server };
  };
  const app = await serve('app', ROOT);
  const peer = withPeer ? await serve('peer', PEER) : null;
  return {
    app: app.url,
    peer: peer?.url ?? null,
    close: async () => {
      for (const { server } of [app, peer].filter((page) => page !== null)) {
        server.closeAllConnections();
        server.close();
      }
      await rm(folder, { recursive: true });
    },
  };
}

/** Loads modules of the app's sources, so that the file that is opened is one the app would have written. */
export async function openSources() {
  const server = await createServer({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    server: { middlewareMode: true, hmr: false, watch: null },
    appType: 'custom',
    logLevel: 'error',
  });
  return { load: (path) => server.ssrLoadModule(path), close: () => server.close() };
}

/** Opens the app and, through its own button, the map's file. */
export async function openApp(browser, url, text) {
  const page = await browser.newPage({ viewport: VIEW, locale: 'id-ID', serviceWorkers: 'block' });
  // The test can fill a file field but not the dialog of the system.
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showOpenFilePicker'));
  await page.goto(url);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Buka berkas' }).click();
  const buffer = Buffer.from(text);
  await (await choosing).setFiles({ name: 'peta.rajut.json', mimeType: 'application/json', buffer });
  await page.locator('.react-flow__viewport').waitFor({ state: 'attached', timeout: 120_000 });
  return measured(page);
}

/** Opens the peer with the same map in the same box and with the same view as the app. */
export async function openPeer(browser, url, map, app) {
  const page = await browser.newPage({ viewport: VIEW, locale: 'id-ID', serviceWorkers: 'block' });
  await page.goto(url);
  const shown = { map, box: app.box, viewport: await app.viewport() };
  await page.evaluate((given) => window.showPeer(given), shown);
  await page.locator('.react-flow__viewport').waitFor({ state: 'attached', timeout: 120_000 });
  return measured(page);
}

/** A page at rest with what is needed to work its map and to read the browser's own account of its time. */
async function measured(page) {
  const cdp = await page.context().newCDPSession(page);
  // CPU of the thread instead of time on the wall: other programs on the machine do not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpuMs = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const rest = async () => {
    for (let quiet = 0, tries = 0, before = await cpuMs(); quiet < 3 && tries < MOST_TRIES; tries++) {
      await page.waitForTimeout(250);
      const now = await cpuMs();
      quiet = now - before < 15 ? quiet + 1 : 0;
      before = now;
    }
  };
  await rest();
  const box = await page.locator('.react-flow').boundingBox();
  const viewport = () =>
    page.locator('.react-flow__viewport').evaluate((element) => {
      const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform);
      return { x: e, y: f, zoom: a };
    });
  return { page, cdp, cpuMs, rest, box, viewport };
}
