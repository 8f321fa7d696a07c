import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** Saves the picture that the open dialog shows. */
async function save(page: Page) {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Simpan gambar' }).click();
  const file = await downloading;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('a map goes into a report as picture, vector and paper, and masked names stay masked', async ({
  editor,
  page,
}) => {
  await editor.open('/sample/karawang');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('Simpan sebagai gambar');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Bagikan & simpan sebagai…' });
  await expect(dialog.getByRole('img', { name: /^Pratinjau: Peta jejaring “Sebelum”/ })).toBeVisible();
  const png = await save(page);
  expect(png.name).toBe('Jual-beli-gabah-Karawang-Sebelum.png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  // A canvas that was painted does not shrink to nothing.
  expect(png.bytes.length).toBeGreaterThan(30_000);

  await dialog.getByLabel('Yang digambar').selectOption('Sebelum dan sesudah');
  await dialog.getByRole('radio', { name: 'SVG' }).click();
  const svg = (await save(page)).bytes.toString();
  for (const name of ['Tengkulak', 'BRI', 'Sebelum', 'Sesudah']) expect(svg).toContain(`>${name}<`);

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('Ganti cara menampilkan');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nama disamarkan').first()).toBeVisible();
  await page.locator('.react-flow__pane').click({ button: 'right', position: { x: 40, y: 40 } });
  await page.getByRole('menuitem', { name: 'Simpan sebagai gambar…' }).click();
  await dialog.getByRole('radio', { name: 'SVG' }).click();
  const masked = await save(page);
  expect(masked.name).toContain('disamarkan');
  expect(masked.bytes.toString()).toContain('Nama aktor disamarkan menjadi inisial.');
  expect(masked.bytes.toString()).not.toContain('Tengkulak');
  await dialog.getByRole('radio', { name: 'PDF' }).click();
  const pdf = await save(page);
  expect(pdf.bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
  expect(pdf.bytes.length).toBeLessThan(80_000);
});
