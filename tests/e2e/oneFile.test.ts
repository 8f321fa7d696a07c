import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST } from '../../scripts/build.mjs';
import { test as base, expect } from './support/test';

const ADDRESS = pathToFileURL(join(DIST, 'rajut.html')).href;

const test = base.extend({
  // Where this page comes from; everything else it asked for would be a trouble.
  baseURL: async ({ browserName }, give) => give(browserName === 'chromium' ? ADDRESS : undefined),
});

test('the app in one file draws, reads, keeps and saves from a disk, and asks nobody for anything', async ({
  home,
  editor,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().split('#')[0] ?? ''));
  await home.open(ADDRESS);
  await expect(page.getByRole('region', { name: 'Tanpa internet' })).toContainText(
    'Rajut dalam satu berkas: berjalan tanpa internet',
  );
  await home.newProject();
  await editor.typeNames(['Bappeda', 'Dinas Sosial', 'Camat']);
  await editor.tieTogether('Bappeda', 'Dinas Sosial');
  await expect(editor.reading).toContainText('Bappeda');
  await editor.isSaved();

  await page.reload();
  await expect(editor.actors).toHaveCount(3);
  await expect(editor.ties).toHaveCount(1);
  // The threads of analysis and layout are inside too.
  await page.getByRole('button', { name: 'Rapikan peta' }).first().click();
  await expect(editor.undoButton).toHaveAttribute('title', /rapikan peta/);
  const { path } = await editor.download();
  expect(await readFile(path, 'utf8')).toContain('Dinas Sosial');
  expect([...new Set(asked.filter((address) => !address.startsWith('blob:')))]).toEqual([ADDRESS]);
});
