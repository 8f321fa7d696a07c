import { readFile } from 'node:fs/promises';
import { expect, test } from './support/test';

/** Names and titles that both languages have on paper. */
const REPORTS = [
  {
    language: 'Bahasa Indonesia',
    heading: /Masalah dan tujuan/,
    maps: [/^Peta Sebelum\./, /^Peta Sesudah\./],
  },
  { language: 'English', heading: /Problem and purpose/, maps: [/^Map Sebelum\./, /^Map Sesudah\./] },
] as const;

test('the report of a sample is printed on A4 in both languages, with both maps and nothing of the app', async ({
  editor,
  page,
}) => {
  await editor.open('/sample/karawang');
  await expect(editor.actors).toHaveCount(6);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Laporan', exact: true }).click();
  const report = page.getByRole('main', { name: 'Laporan' });
  for (const { language, heading, maps } of REPORTS) {
    await report.getByRole('radio', { name: language }).click();
    await expect(report.getByRole('heading', { name: heading })).toBeVisible();
    await expect(report.getByRole('button', { name: 'Cetak atau PDF' })).toBeEnabled();

    await page.emulateMedia({ media: 'print' });
    for (const map of maps) {
      const drawn = report.getByRole('img', { name: map });
      await expect(drawn).toBeVisible();
      await expect(drawn).toContainText('Koperasi Unit Desa');
    }
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('banner')).toBeHidden();

    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
    await page.emulateMedia({ media: 'screen' });
    const pages = pdf.match(/\/Type \/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(8);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12][\d.]*\]/);
  }

  const saving = page.waitForEvent('download');
  await report.getByRole('button', { name: 'Simpan DOCX' }).click();
  const file = await (await saving).path();
  // A .docx file is a zip.
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
});
