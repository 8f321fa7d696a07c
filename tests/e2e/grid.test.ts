import { measureTargets } from './support/targets';
import { expect, test } from './support/test';
import { PHONE } from './support/touch';

test('two actors are judged with the keyboard, stand on the grid and in the table, and are taken back', async ({
  home,
  editor,
  page,
}) => {
  const { keyboard } = page;
  await home.open();
  await home.newProject();
  await editor.typeNames(['Bappeda', 'KUD']);
  await page.getByRole('region', { name: 'Peta jejaring' }).focus();
  await keyboard.press('k');

  const grid = page.getByRole('main', { name: 'Kisi pemangku kepentingan' });
  const chip = (words: string) => grid.getByRole('button', { name: words });
  // The keys are on the first of those who wait beside the grid.
  await expect(chip('Bappeda, pengaruh belum dinilai')).toBeFocused();
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowUp');
  await expect(chip('Bappeda, pengaruh 4, kepentingan 3, Promoters')).toBeFocused();
  await chip('KUD, pengaruh belum dinilai').focus();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(chip('KUD, pengaruh 2, kepentingan 3, Defenders')).toBeFocused();
  await expect(grid.getByRole('region', { name: 'Yang dapat dilakukan' })).toContainText(
    'KUD belum terikat dengan Promoters. Yang terdekat: Bappeda.',
  );

  await page.getByRole('radio', { name: 'Tabel' }).click();
  const cell = (name: string, column: string) =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
      .locator(`[data-column=${column}]`);
  await expect(cell('Bappeda', 'influence')).toHaveText('4 · Besar');
  await expect(cell('KUD', 'influence')).toHaveText('2 · Kecil');

  // All arrows on one actor in a row are one step.
  await editor.undo();
  await expect(cell('KUD', 'influence')).toHaveText('');
  await expect(cell('Bappeda', 'influence')).toHaveText('4 · Besar');
  await page.getByRole('radio', { name: 'Kisi' }).click();
  await expect(chip('KUD, pengaruh belum dinilai')).toBeVisible();
  await expect(chip('Bappeda, pengaruh 4, kepentingan 3')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the grid opens from the menu, is judged with a thumb, and closes to the list', async ({ page }) => {
    await page.goto('./#/sample/karawang');
    await page.getByRole('button', { name: 'Lainnya' }).tap();
    await page.getByRole('button', { name: 'Kisi pemangku kepentingan' }).tap();
    const grid = page.getByRole('main', { name: 'Kisi pemangku kepentingan' });
    await grid.getByRole('button', { name: 'Penggilingan Beras, pengaruh belum dinilai' }).tap();
    const bar = grid.getByRole('region', { name: 'Nilai Penggilingan Beras' });
    await bar.getByRole('radiogroup', { name: 'Pengaruh' }).getByRole('radio', { name: '3' }).tap();
    await bar.getByRole('radiogroup', { name: 'Kepentingan' }).getByRole('radio', { name: '2' }).tap();
    await expect(
      grid.getByRole('button', { name: 'Penggilingan Beras, pengaruh 3, kepentingan 2, Latents' }),
    ).toBeVisible();
    const { count, small } = await measureTargets(page);
    expect(count).toBeGreaterThan(20);
    expect(small).toEqual([]);
    await grid.getByRole('button', { name: 'Tutup kisi' }).tap();
    await expect(page.getByRole('main', { name: 'Tabel jejaring' })).toBeVisible();
  });
});
