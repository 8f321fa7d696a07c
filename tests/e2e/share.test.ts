import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Locator, Page } from '@playwright/test';
import readSheets from 'read-excel-file/node';
import { expect, test } from './support/test';

/** Presses save in the open dialog and gives what comes down. */
async function save(page: Page, dialog: Locator) {
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Simpan', exact: true }).click();
  const file = await downloading;
  const name = file.suggestedFilename();
  await expect(dialog.getByText(`Tersimpan: ${name}`)).toBeVisible();
  return { name, bytes: await readFile(await file.path()) };
}

test('a map is given away as a workbook, for Gephi and for Pajek', async ({ editor, page }) => {
  await editor.open('/sample/karawang');
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Bagikan & simpan sebagai…' });
  await expect(dialog.getByRole('tab', { name: /^Berkas Rajut/ })).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('tab', { name: /^Tabel/ })).toHaveAttribute('aria-selected', 'true');
  const workbook = await save(page, dialog);
  expect(workbook.name).toBe('Jual-beli-gabah-Karawang-Sebelum.xlsx');
  const sheets = await readSheets(Readable.from([workbook.bytes]));
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'Aktor',
    'Hubungan',
    'Ukuran aktor',
    'Ukuran ikatan',
    'Jejaring',
    'Perbandingan',
  ]);
  const [actors, ties] = sheets.map(({ data }) => data);
  expect(actors?.map((row) => row[0])).toContain('Tengkulak');
  expect(ties).toHaveLength(6);
  expect(ties?.[1]?.slice(0, 3)).toEqual(['Koperasi Unit Desa', 'Sub Dolog', 'Satu arah']);
  expect(sheets[5]?.data.some((row) => row[1] === 'Tengkulak' && row[4] === 'Hilang')).toBe(true);

  await dialog.getByRole('tab', { name: /^Program lain/ }).click();
  const gexf = await save(page, dialog);
  const text = gexf.bytes.toString('utf8');
  expect(gexf.name).toMatch(/\.gexf$/);
  expect(text.match(/<node /g)).toHaveLength(6);
  expect(text.match(/<edge [^>]*type="directed"[^>]*kind="Barang"/g)).toHaveLength(5);

  await dialog.getByRole('combobox', { name: 'Format berkas' }).selectOption('Pajek (.net)');
  await expect(dialog.getByRole('region', { name: 'Yang tidak ikut dalam berkas ini' })).toContainText(
    'jenis aktor, sektor',
  );
  await dialog.getByRole('textbox', { name: 'Nama berkas' }).fill('gabah: sebelum');
  const pajek = await save(page, dialog);
  expect(pajek.name).toBe('gabah-sebelum.net');
  expect(pajek.bytes.toString('utf8')).toMatch(
    /^\*Network .*\r\n\*Vertices 6\r\n1 "Koperasi Serba Usaha" 0\.\d{4} /,
  );
});
