import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** Chooses one of the tables in the open dialog and reads what comes down. */
async function download(page: Page, table: RegExp) {
  const dialog = page.getByRole('dialog', { name: 'Unduh ukuran (CSV)' });
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: table }).click();
  const file = await downloading;
  await expect(dialog).toBeHidden();
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('measures come down for every actor, every tie and the network', async ({ editor, page }) => {
  await editor.open('/sample/kite');
  await editor.reading.getByRole('button', { name: 'Unduh ukuran (CSV)' }).click();
  const actors = await download(page, /^Per aktor/);
  expect(actors.name).toMatch(/ukuran-aktor\.csv$/);
  const [head = '', ...rows] = actors.text.trimEnd().split('\r\n');
  expect(head.startsWith('\uFEFFid,name,degree,in_degree,out_degree,betweenness,')).toBe(true);
  expect(rows).toHaveLength(10);
  expect(rows.find((row) => row.includes('H Heather'))).toMatch(
    /^h,H Heather,3,,,0\.3888888888888889,14,.*,broker\|spanner$/,
  );

  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('unduh ukuran');
  await page.keyboard.press('Enter');
  const ties = await download(page, /^Per ikatan/);
  expect(ties.text.trimEnd().split('\r\n')).toHaveLength(19);
  expect(ties.text).toContain('source,target,betweenness,bridge,source_name,target_name');
  expect(ties.text).toContain('I Ike,J Jane');

  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Unduh ukuran (CSV)' }).click();
  await page.getByRole('radio', { name: '0,5 dan titik koma' }).click();
  const network = await download(page, /^Seluruh jejaring/);
  expect(network.text).toMatch(/^\uFEFFn;m;density;/);
  expect(network.text.split('\r\n')[1]).toMatch(/^10;18;0,4;1;0;0;4;1,977/);
});

test('the table offers them too, and masked names stay masked', async ({ editor, page }) => {
  await editor.open('/sample/karawang');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('Ganti cara menampilkan');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nama disamarkan').first()).toBeVisible();
  await page.keyboard.press('t');
  await page.getByRole('button', { name: 'Unduh ukuran (CSV)' }).click();
  await expect(page.getByRole('dialog').getByText('Nama ditulis tersamar')).toBeVisible();
  const { name, text } = await download(page, /^Per aktor/);
  expect(name).toContain('Sebelum-disamarkan-ukuran-aktor.csv');
  for (const real of ['Tengkulak', 'Petani', 'Koperasi']) expect(text).not.toContain(real);
});
