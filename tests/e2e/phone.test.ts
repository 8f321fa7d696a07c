import { expect, test } from './support/test';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('on a phone one adds actors, connects them, and reads the map', async ({ home, editor, page }) => {
  await home.open();
  await page.getByRole('button', { name: 'Proyek baru' }).tap();
  const bar = page.getByRole('navigation', { name: 'Menu bawah' });
  await bar.getByRole('button', { name: 'Tambah' }).tap();
  const sheet = page.getByRole('dialog');
  for (const name of ['Bappeda', 'Dinas Sosial']) {
    await sheet.getByRole('textbox', { name: 'Nama aktor baru' }).fill(name);
    await page.keyboard.press('Enter');
  }
  await sheet.getByRole('button', { name: 'Tutup' }).tap();
  await expect(editor.actors).toHaveCount(2);

  await bar.getByRole('button', { name: 'Sambungkan' }).tap();
  await expect(page.getByText('Pilih aktor pertama')).toBeVisible();
  await editor.actor('Bappeda').tap();
  await expect(page.getByText('Pilih aktor yang dihubungkan dengan Bappeda')).toBeVisible();
  await editor.actor('Dinas Sosial').tap();
  await expect(editor.tie('Bappeda', 'Dinas Sosial')).toBeAttached();

  await bar.getByRole('button', { name: 'Analisis' }).tap();
  await expect(sheet).toContainText('Bappeda dan Dinas Sosial terhubung langsung.');
  await sheet.getByRole('button', { name: 'Tutup' }).first().tap();
  await editor.isSaved();
  await page.getByRole('button', { name: /^Urungkan/ }).tap();
  await expect(editor.ties).toHaveCount(0);
});

test('on a phone nothing is wider than the screen', async ({ home, editor, page }) => {
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await home.open();
  expect(await overflow()).toBe(0);
  await editor.open('/sample/karawang');
  await expect(editor.actors).toHaveCount(6);
  expect(await overflow()).toBe(0);
});
