import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { middleOf, openHand, PHONE } from './support/touch';

test.use(PHONE);

/** What a keyboard on the screen leaves of a phone's height, px. */
const ABOVE_KEYBOARD = 420;

/** Opens the keyboard on the screen, as the page learns of it: what is visible becomes lower, the page does not. */
const openKeyboard = (page: Page) =>
  page.evaluate((height) => {
    Object.defineProperty(window.visualViewport, 'height', { get: () => height, configurable: true });
    window.visualViewport?.dispatchEvent(new Event('resize'));
  }, ABOVE_KEYBOARD);

const bar = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Menu bawah' }).getByRole('button', { name });

test.beforeEach(async ({ editor }) => {
  await editor.open('/sample/karawang');
  await expect(editor.actors).toHaveCount(6);
  await editor.isAtRest();
});

test('a sheet has three heights, by a button and by its head', async ({ page }) => {
  await bar(page, 'Analisis').tap();
  const sheet = page.getByRole('dialog', { name: 'Analisis' });
  const height = async () => (await sheet.boundingBox())?.height ?? 0;
  await expect.poll(height).toBeCloseTo(740 * 0.56, -1);
  await sheet.getByRole('button', { name: 'Perbesar lembar' }).tap();
  await expect.poll(height).toBeGreaterThan(720);
  await sheet.getByRole('button', { name: 'Perkecil lembar' }).tap();
  await expect.poll(height).toBeLessThan(740 * 0.35);

  const hand = await openHand(page);
  const head = await middleOf(sheet.getByRole('heading', { name: 'Analisis' }));
  await hand.down([0, head]);
  await hand.move([0, { x: head.x, y: 340 }]);
  await page.waitForTimeout(300);
  await hand.move([0, { x: head.x, y: 341 }]);
  await hand.liftAll();
  await expect.poll(height).toBeCloseTo(740 * 0.56, -1);
  const low = await middleOf(sheet.getByRole('heading', { name: 'Analisis' }));
  await hand.drag(low, { x: low.x, y: 735 });
  await expect(sheet).toBeHidden();
});

test('the map above a sheet stays at work', async ({ editor, page }) => {
  await editor.actor('Tengkulak').tap();
  await page.getByRole('button', { name: 'Rincian' }).tap();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('textbox', { name: 'Nama', exact: true })).toHaveValue('Tengkulak');
  const hand = await openHand(page);
  await editor.isAtRest();
  const top = (await sheet.boundingBox())?.y ?? 0;
  const seen = await middleOf(editor.actor('Tengkulak'));
  expect(seen.y).toBeLessThan(top);
  await hand.tap(await middleOf(editor.actor('Penggilingan Beras')));
  await expect(sheet.getByRole('textbox', { name: 'Nama', exact: true })).toHaveValue('Penggilingan Beras');
});

test('Esc and Back close a sheet, and Back leaves the project only when nothing is open', async ({
  home,
  page,
}) => {
  await home.open();
  await home.newProject();
  const sheet = page.getByRole('dialog');
  await bar(page, 'Analisis').tap();
  await expect(sheet).toBeVisible();
  await page.goBack();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('main', { name: 'Peta jejaring' })).toBeVisible();
  await bar(page, 'Analisis').tap();
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(bar(page, 'Analisis')).toBeFocused();
  await bar(page, 'Lainnya').tap();
  await page.getByRole('button', { name: 'Jenis jejaring' }).tap();
  await expect(page.getByRole('dialog', { name: 'Jenis jejaring' })).toBeVisible();
  await page.goBack();
  await expect(sheet).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Proyek baru' })).toBeVisible();
});

test('the keyboard does not cover the field for names', async ({ page }) => {
  await bar(page, 'Tambah').tap();
  const field = page.getByRole('textbox', { name: 'Nama aktor baru' });
  await expect(field).toBeFocused();
  await openKeyboard(page);
  const [sheet, box] = [await page.getByRole('dialog').boundingBox(), await field.boundingBox()];
  expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual(ABOVE_KEYBOARD + 1);
  expect(box?.y).toBeGreaterThan(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(ABOVE_KEYBOARD);
});

test('the keyboard covers no dialog', async ({ page }) => {
  await bar(page, 'Lainnya').tap();
  await page.getByRole('button', { name: 'Tambah banyak nama' }).tap();
  await expect(page.getByRole('textbox', { name: 'Nama-nama' })).toBeVisible();
  await openKeyboard(page);
  const box = await page.getByRole('dialog').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(ABOVE_KEYBOARD + 1);
});

test('an actor that is being named stands above the keyboard', async ({ editor, page }) => {
  const hand = await openHand(page);
  await hand.tapTwice({ x: 30, y: 590 });
  await expect(editor.nameField).toBeFocused();
  await openKeyboard(page);
  await expect
    .poll(async () => {
      const box = await editor.nameField.boundingBox();
      return box !== null && box.x >= 0 && box.y + box.height <= ABOVE_KEYBOARD;
    })
    .toBe(true);
});

test('fields are large enough that no browser zooms into them, and the page may be zoomed', async ({
  page,
}) => {
  const viewport = page.locator('meta[name=viewport]');
  await expect(viewport).not.toHaveAttribute('content', /user-scalable|maximum-scale/);
  for (const name of ['Tambah', 'Analisis', 'Lainnya']) {
    await bar(page, name).tap();
    const sheet = page.getByRole('dialog');
    for (const fold of await sheet.locator('summary').all()) await fold.tap();
    const sizes = await sheet
      .locator('input:not([type=checkbox], [type=radio]), select, textarea')
      .evaluateAll((fields) => fields.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)));
    expect(Math.min(16, ...sizes), name).toBe(16);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  }
});
