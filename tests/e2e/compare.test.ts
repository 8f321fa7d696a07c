import type { Page } from '@playwright/test';
import { addAxe, axeViolations } from './support/axe';
import { expect, test } from './support/test';

const screen = (page: Page) => page.getByRole('main', { name: 'Bandingkan kondisi' });

test('Karawang before and after: what went, came and stayed, in pictures, words and a list', async ({
  page,
}) => {
  await page.goto('./#/sample/karawang');
  await page.getByRole('navigation', { name: 'Kondisi' }).getByRole('button', { name: 'Bandingkan' }).click();
  const compare = screen(page);
  const legend = compare.getByRole('region', { name: 'Arti tanda' });
  await expect(legend.getByRole('group', { name: 'Aktor' }).getByRole('button')).toHaveText([
    'Baru6',
    'Hilang3',
    'Ikatannya berubah3',
  ]);
  await expect(legend.getByRole('group', { name: 'Ikatan' }).getByRole('button')).toHaveText([
    'Baru14',
    'Hilang4',
    'Tetap1',
  ]);
  await expect(compare.getByText(/^Dari “Sebelum”/)).toHaveText(
    'Dari “Sebelum” ke “Sesudah”: 3 aktor hilang, 6 baru, 3 tetap; 4 ikatan hilang, 14 baru, 1 tetap.',
  );
  const listed = (title: string) =>
    compare
      .getByRole('group')
      .filter({ has: page.getByText(title, { exact: true }) })
      .locator('[data-change]');
  await expect(listed('Ikatan yang hilang (4)')).toHaveCount(4);
  await expect(listed('Ikatan baru (14)')).toHaveCount(14);
  await expect(listed('Aktor yang hilang (3)').filter({ hasText: 'Tengkulak' })).toHaveCount(1);
  await expect(compare.locator('[data-kind=thread]')).toHaveCount(5 + 15);

  await compare.getByRole('radio', { name: 'Tumpuk' }).click();
  await expect(compare.locator('[data-kind=thread]')).toHaveCount(19);
  await expect(compare.locator('[data-kind=knot]')).toHaveCount(12);

  await compare.getByRole('combobox', { name: 'Jenis ikatan' }).selectOption({ label: 'Barang' });
  await compare
    .getByRole('combobox', { name: 'Posisi tawar siapa?' })
    .selectOption({ label: 'Petani / Kelompok Tani' });
  const bargaining = compare.getByRole('row').filter({ hasText: 'Posisi tawar Petani / Kelompok Tani' });
  await expect(bargaining.getByRole('cell')).toHaveText(['0,000', '0,685']);
  await expect(bargaining).toContainText('lebih bebas memilih mitra');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('main', { name: 'Peta jejaring' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Kondisi' })).toBeVisible();
});

test('the reason of a change is written, taken back, brought back, and there after a reload', async ({
  editor,
  page,
}) => {
  const openComparison = async () => {
    await expect(editor.map).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('bandingkan kondisi');
    await page.keyboard.press('Enter');
  };
  await page.goto('./#/sample/karawang');
  await openComparison();
  const field = screen(page).getByRole('textbox', { name: 'Alasan: Tengkulak', exact: true });
  await field.fill('Petani menjual lewat koperasi');
  await editor.undoButton.click();
  await expect(field).toHaveValue(/^Tugasnya dibagi/);
  await page.getByRole('button', { name: /^Ulangi/ }).click();
  await expect(field).toHaveValue('Petani menjual lewat koperasi');
  await editor.isSaved();
  await page.reload();
  await openComparison();
  await expect(field).toHaveValue('Petani menjual lewat koperasi');
});

test('axe finds nothing wrong with the comparison, wide and on a phone', async ({ page }) => {
  await addAxe(page);
  await page.goto('./#/sample/karawang');
  await page.getByRole('navigation', { name: 'Kondisi' }).getByRole('button', { name: 'Bandingkan' }).click();
  await expect(screen(page).getByRole('table')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(screen(page).getByRole('table')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});
