import { expect, test } from './support/test';

const caption = '[data-caption]';

test('Karawang is played from before to after, waits when paused, and is stepped back', async ({
  editor,
  page,
}) => {
  await editor.open('/sample/karawang');
  await expect(editor.actors).toHaveCount(6);
  await page.getByLabel('Kecepatan putar').selectOption('Pelan');
  await page.getByRole('button', { name: 'Putar', exact: true }).click();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Putar', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Putar', exact: true }).click();
  await expect(page.locator(caption)).toContainText('Sesudah', { timeout: 15_000 });
  await expect(page.locator(caption)).toContainText('+6 aktor, −3 aktor, +14 ikatan, −4 ikatan');
  await expect(editor.actors).toHaveCount(9);
  await expect(editor.ties).toHaveCount(15);
  await expect(page.locator('[data-announcer]')).toContainText('6 aktor bertambah, 3 aktor berkurang');
  await expect(page.getByRole('button', { name: 'Putar', exact: true })).toBeVisible();
  await page.locator('[data-canvas]').focus();
  await page.keyboard.press('PageUp');
  await expect(editor.actors).toHaveCount(6);
  await expect(page.locator(caption)).toContainText('Sebelum');
});

test('the order of the frames is there after a reload', async ({ editor, page }) => {
  await editor.open('/sample/karawang');
  await page.getByRole('button', { name: /^1 · Sebelum/ }).click();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('button', { name: /^2 · Sebelum/ })).toBeFocused();
  await expect(page).toHaveURL(/#\/project\//);
  await editor.isSaved();
  await page.reload();
  await expect(page.getByRole('button', { name: /^1 · Sesudah/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^2 · Sebelum/ })).toBeVisible();
});

test('a note and a stage are given from the card, and undone', async ({ editor, page }) => {
  await editor.open('/sample/karawang');
  await page.getByRole('button', { name: 'Pilihan untuk Sesudah' }).click();
  await page.getByRole('menuitem', { name: 'Catatan dan tahap' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tentang kondisi Sesudah' });
  await dialog.getByLabel('Tahap menurut Anda').selectOption('Banyak penghubung');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: /^2 · Sesudah.*Banyak penghubung/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^2 · Sesudah.*Banyak penghubung/ })).toBeHidden();
});

test('presenting plays with the space bar', async ({ editor, page }) => {
  await editor.open('/sample/karawang');
  await expect(editor.actors).toHaveCount(6);
  await editor.actors.first().focus();
  await page.keyboard.press('p');
  const strip = page.getByRole('toolbar', { name: 'Kendali presentasi' });
  await expect(strip).toContainText('1 dari 2');
  await page.keyboard.press('Space');
  await expect(strip).toContainText('2 dari 2', { timeout: 15_000 });
  await expect(page.locator(caption)).toContainText('+6 aktor');
  await page.keyboard.press('Escape');
});
