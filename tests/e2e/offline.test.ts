import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from '../../scripts/build.mjs';
import { writeServiceWorker } from '../../scripts/serviceWorker.mjs';
import { createStaticServer } from '../../scripts/staticServer.mjs';
import { test as base, expect } from './support/test';

/** A server of one test, which may be stopped while pages of it are open. */
interface OwnServer {
  readonly address: string;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Serves another version of the app from now on. */
  readonly release: () => Promise<void>;
}

const test = base.extend<{ readonly server: OwnServer }>({
  // The address of this server, for the watch over requests too.
  baseURL: async ({ server }, give) => give(server.address),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is wanted from it.
  server: async ({}, give) => {
    const folder = await mkdtemp(join(tmpdir(), 'rajut-offline-'));
    await cp(DIST, folder, { recursive: true });
    let server: Server | null = null;
    let port = 0;
    const start = async () => {
      server = await createStaticServer(folder);
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      const address = server.address();
      port = typeof address === 'object' && address ? address.port : 0;
    };
    const stop = async () => {
      const closed = server && once(server, 'close');
      server?.close();
      server?.closeAllConnections();
      await closed;
      server = null;
    };
    const release = async () => {
      await writeFile(join(folder, 'new.txt'), 'another version');
      await writeServiceWorker(folder);
    };
    await start();
    await give({ address: `http://127.0.0.1:${port}/`, start, stop, release });
    if (server) await stop();
    await rm(folder, { recursive: true });
  },
});
test.use({ serviceWorkers: 'allow' });

test('with the server stopped the app opens, draws, keeps what was drawn, and gives itself away', async ({
  server,
  home,
  editor,
  page,
}) => {
  await home.open();
  const status = page.getByRole('region', { name: 'Tanpa internet' });
  await expect(status).toContainText('Siap dipakai tanpa internet');
  await server.stop();

  await page.reload();
  await home.newProject();
  await editor.typeNames(['Bappeda', 'Dinas Sosial']);
  await editor.isSaved();
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(editor.actors).toHaveCount(2);
  await editor.menu('Versi sebelumnya');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');

  await editor.goHome();
  const downloading = page.waitForEvent('download');
  await status.getByRole('button', { name: 'Unduh Rajut (satu berkas)' }).click();
  expect((await downloading).suggestedFilename()).toBe('rajut.html');
});

test('a new version waits until it is asked for, and lets the one before go', async ({
  server,
  home,
  editor,
  page,
}) => {
  await home.open();
  await expect(page.getByText('Siap dipakai tanpa internet')).toBeVisible();
  const before = await page.evaluate(() => caches.keys());
  await home.newProject();
  await editor.typeNames(['Bappeda']);
  await server.release();
  await page.reload();
  const reload = page.getByRole('button', { name: 'Muat ulang sekarang' });
  await expect(reload).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual(expect.arrayContaining(before));
  await editor.typeNames(['Dinas Sosial']);
  await editor.isSaved();
  const loaded = page.waitForEvent('load');
  await reload.click();
  await loaded;
  await expect(editor.actors).toHaveCount(2);
  await expect(reload).toBeHidden();
  await expect
    .poll(() => page.evaluate(() => caches.keys()))
    .toEqual([expect.not.stringMatching(before[0] ?? 'none')]);
});
