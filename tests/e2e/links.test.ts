import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** Opens one way of giving the project away. */
async function openShare(page: Page, part: string) {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Bagikan & simpan sebagai…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: part }).click();
  return dialog.getByRole('region', { name: part });
}

test('a link opens as a copy after a question, with the names that were chosen, and leaves the others alone', async ({
  home,
  editor,
  page,
}) => {
  await home.open();
  await home.newProject();
  await editor.typeNames(['Bappeda Karawang', 'Dinas Sosial']);
  await editor.rename('Rapat desa');
  await editor.isSaved();
  const part = await openShare(page, 'Tautan');
  await part.getByRole('textbox', { name: 'Nama Anda' }).fill('Ibu Sri');
  await part.getByRole('combobox', { name: 'Nama dalam tautan' }).selectOption({ label: 'Inisial' });
  const field = part.getByRole('textbox', { name: 'Tautan', exact: true });
  await expect(part.getByRole('img', { name: 'Kode QR dari tautan ini' })).toBeVisible();
  const link = await field.inputValue();

  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByText('Menurut tautannya, dari Ibu Sri.')).toBeVisible();
  await expect(page.getByText('2 aktor · 0 ikatan · 1 kondisi')).toBeVisible();
  await page.getByRole('button', { name: 'Buka sebagai salinan' }).click();
  await expect(editor.actors).toHaveCount(2);
  expect(await editor.names()).toEqual(['BK', 'DS']);
  await editor.isSaved();
  await editor.goHome();
  await expect(home.projects()).toHaveCount(2);
  await page.goto(`${link.slice(0, -9)}`);
  await expect(page.getByText('Tautan ini terpotong atau salah salin.')).toBeVisible();

  // Pasted with the words of a message around it, as into the app in one file.
  await page.getByRole('button', { name: 'Ke beranda' }).click();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, `Peta Rajut: Rapat desa\n${link} terima kasih`);
  await expect(page.getByRole('heading', { name: 'Buka peta dari tautan ini?' })).toBeVisible();
});

test('a locked file opens with its password only, from home and from a project', async ({
  home,
  editor,
  page,
}) => {
  await home.open();
  await home.newProject();
  await editor.typeNames(['Bappeda Karawang']);
  const part = await openShare(page, 'Berkas terkunci');
  await part.getByLabel('Kata sandi', { exact: true }).fill('empat kata acak');
  const downloading = page.waitForEvent('download');
  await part.getByRole('button', { name: 'Simpan berkas terkunci' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  expect(text).not.toContain('Bappeda');
  await page.keyboard.press('Escape');

  await editor.goHome();
  await home.openFile({ name: 'terkunci.rajut.json', text });
  const password = page.getByLabel('Kata sandi', { exact: true });
  await password.fill('kata lain');
  await password.press('Enter');
  await expect(page.getByText('Kata sandinya bukan itu.')).toBeVisible();
  await password.fill('empat kata acak');
  await password.press('Enter');
  await expect(editor.actor('Bappeda Karawang')).toBeVisible();

  await editor.menu('Buka berkas');
  const dialog = page.getByRole('dialog', { name: 'Buka berkas' });
  const choose = async () => {
    const choosing = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Pilih berkas' }).click();
    const buffer = Buffer.from(text);
    await (await choosing).setFiles({ name: 'terkunci.rajut.json', mimeType: 'application/json', buffer });
  };
  await choose();
  await password.press('Escape');
  await expect(password).toBeHidden();
  await choose();
  await password.fill('empat kata acak');
  await page.getByRole('button', { name: 'Buka kunci' }).click();
  await expect(dialog).toContainText('1 aktor');
});
