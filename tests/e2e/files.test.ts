import { readFile } from 'node:fs/promises';
import type { Editor } from './support/editor';
import { expect, test } from './support/test';

/** What a person sees of a map, apart from where on the screen it is. */
const mapOf = async (editor: Editor) => ({
  names: await editor.names(),
  ties: (await editor.ties.evaluateAll((edges) => edges.map((edge) => edge.ariaLabel))).sort(),
});

test('a downloaded map opens again as the same map', async ({ home, editor }) => {
  await editor.open('/sample/karawang');
  await expect(editor.ties).toHaveCount(5);
  const before = await mapOf(editor);
  const text = await readFile((await editor.download()).path, 'utf8');
  await home.open();
  await home.openFile({ name: 'karawang.rajut.json', text });
  await expect(editor.ties).toHaveCount(5);
  expect(await mapOf(editor)).toEqual(before);
  await editor.openFrame('Sesudah');
  await expect(editor.ties).toHaveCount(15);
});

const WRONG = [
  {
    what: 'a file that is cut short',
    text: '{"format":"rajut","version":1,"project":{"id":"a","titl',
    id: 'Berkas ini terpotong',
    en: 'This file is cut short',
  },
  {
    what: 'a file of a newer version',
    text: '{"format":"rajut","version":99,"minReader":99,"project":{}}',
    id: 'Berkas ini dibuat oleh Rajut yang lebih baru',
    en: 'This file was made by a newer Rajut',
  },
] as const;

for (const { what, text, id, en } of WRONG) {
  test(`${what} gets a sentence in both languages, and nothing is lost`, async ({ home, editor, page }) => {
    await home.open();
    await home.newProject();
    await editor.typeNames(['Bappeda']);
    await editor.isSaved();
    await editor.goHome();
    await home.openFile({ name: 'salah.rajut.json', text });
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(id);
    await expect(dialog).toContainText('Tidak ada yang berubah pada proyek Anda.');
    await dialog.getByRole('button', { name: 'Tutup' }).last().click();
    await expect(home.projects()).toHaveCount(1);
    await page.getByRole('radio', { name: 'English' }).check({ force: true });
    await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open file' }).click();
    await (await choosing).setFiles({
      name: 'wrong.rajut.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(dialog).toContainText(en);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await expect(page.getByRole('region', { name: 'My projects' }).getByRole('listitem')).toHaveCount(1);
  });
}

test('a broken file leaves the open project alone', async ({ home, editor, page }) => {
  await home.open();
  await home.newProject();
  await editor.typeNames(['Bappeda', 'Dinas Sosial']);
  await editor.menu('Buka berkas');
  const dialog = page.getByRole('dialog');
  const choosing = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Pilih berkas' }).click();
  await (await choosing).setFiles({
    name: 'a.rajut.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"rajut","version":1,'),
  });
  await expect(dialog).toContainText('Proyek yang sedang terbuka tidak berubah.');
  await expect(dialog).toContainText('Berkas ini terpotong');
  await dialog.getByRole('button', { name: 'Tutup' }).click();
  await expect(editor.actors).toHaveCount(2);
});
