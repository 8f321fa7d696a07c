import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { DIST } from '../../scripts/build.mjs';
import { test as base, expect } from './support/test';

const ADDRESS = pathToFileURL(join(DIST, 'rajut.html')).href;

const test = base.extend({
  // Where this page comes from; everything else it asked for would be a trouble.
  baseURL: async ({ browserName }, give) => give(browserName === 'chromium' ? ADDRESS : undefined),
});

/** How files of a kind begin. */
const STARTS: Readonly<Record<string, RegExp>> = {
  xlsx: /^PK/,
  gexf: /^<\?xml[^>]*>\s*<gexf/,
  png: /^.PNG/,
  svg: /^<\?xml[^>]*>\s*<svg/,
  pdf: /^%PDF-/,
  json: /^\{\s*"format": "rajut-locked"/,
};
const endOf = (name: string) => name.split('.').pop() ?? '';

/** Gives the project away in every way that makes a file: their names, and how each begins. */
async function exported(page: Page): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog');
  const save = async (button: string) => {
    const downloading = page.waitForEvent('download');
    await dialog.getByRole('button', { name: button, exact: true }).click();
    const file = await downloading;
    files.set(
      file.suggestedFilename(),
      (await readFile(await file.path())).subarray(0, 200).toString('latin1'),
    );
  };
  await dialog.getByRole('tab', { name: /^Tabel/ }).click();
  await save('Simpan');
  await dialog.getByRole('tab', { name: /^Program lain/ }).click();
  await save('Simpan');
  await dialog.getByRole('tab', { name: /^Gambar/ }).click();
  for (const format of ['PNG', 'SVG', 'PDF']) {
    await dialog.getByRole('radio', { name: format }).click();
    await save('Simpan gambar');
  }
  await dialog.getByRole('tab', { name: /^Berkas terkunci/ }).click();
  await dialog.getByLabel('Kata sandi', { exact: true }).fill('empat kata acak');
  await save('Simpan berkas terkunci');
  expect([...files.keys()].map(endOf)).toEqual(['xlsx', 'gexf', 'png', 'svg', 'pdf', 'json']);
  await page.keyboard.press('Escape');
  return files;
}

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
  for (const [name, start] of await exported(page))
    expect(start, name).toMatch(STARTS[endOf(name)] ?? /never/);
  expect([...new Set(asked.filter((address) => !address.startsWith('blob:')))]).toEqual([ADDRESS]);
});
