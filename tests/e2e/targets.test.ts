import type { Page } from '@playwright/test';
import { measureTargets } from './support/targets';
import { expect, test } from './support/test';
import { toMap } from './support/toMap';
import { middleOf, openHand, PHONE } from './support/touch';

test.use(PHONE);

/** Everything on this screen can be pressed with a finger. */
async function expectRoomForFingers(page: Page, screen: string, least = 5): Promise<void> {
  const { count, small } = await measureTargets(page);
  expect(count, screen).toBeGreaterThanOrEqual(least);
  expect(small, screen).toEqual([]);
}

test('a button that is too small for a finger is found', async ({ home, page }) => {
  await home.open();
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.style.cssText = 'width: 30px; height: 50px';
    button.ariaLabel = 'narrow';
    document.querySelector('main')?.append(button);
  });
  expect((await measureTargets(page)).small).toContain('button "narrow" 30×50');
});

for (const language of ['id', 'en'] as const) {
  test(`home, map, sheets and menus have room for fingers (${language})`, async ({ home, editor, page }) => {
    test.setTimeout(120_000);
    await page.goto(`./?lang=${language}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectRoomForFingers(page, 'first visit');
    await page.goto(`./?lang=${language}#/sample/karawang`);
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
    await expectRoomForFingers(page, 'list');
    await toMap(page);
    await editor.isAtRest();
    await expectRoomForFingers(page, 'map');

    const hand = await openHand(page);
    const bar = page.getByRole('navigation').last().getByRole('button');
    const sheet = page.getByRole('dialog');
    for (const item of [0, 3, 4]) {
      await bar.nth(item).tap();
      await expect(sheet).toBeVisible();
      for (const fold of await sheet.locator('[data-section] h2 button').all()) await fold.tap();
      for (const fold of await sheet.locator('summary').all()) await fold.tap();
      await expectRoomForFingers(page, `sheet ${item}`);
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
    }
    await hand.longPress(await middleOf(editor.actors.first()));
    await expectRoomForFingers(page, 'menu of an actor');
    await page.keyboard.press('Escape');
    await expectRoomForFingers(page, 'selection');
    await page.getByRole('button', { name: /^(Rincian|Details)$/ }).tap();
    await expect(sheet).toBeVisible();
    for (const fold of await sheet.locator('summary').all()) await fold.tap();
    await expectRoomForFingers(page, 'details');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: /^(Keterangan|Key)$/ }).tap();
    await expectRoomForFingers(page, 'key of the map');
    await bar.nth(1).tap();
    await expectRoomForFingers(page, 'connecting');
    await bar.nth(1).tap();
    await page.keyboard.press('Delete');
    await bar.nth(0).tap();
    await sheet.getByRole('textbox').fill('Bulog');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('article').first()).toBeVisible();
    await expectRoomForFingers(page, 'notices');
    await page.goto(`./?lang=${language}#/`);
    await expect(page.getByRole('listitem').first()).toBeVisible();
    await expectRoomForFingers(page, 'home');
    await home.page.close();
  });

  test(`dialogs have room for fingers (${language})`, async ({ page }) => {
    test.setTimeout(150_000);
    await page.goto(`./?lang=${language}#/sample/karawang`);
    await toMap(page);
    const dialog = page.getByRole('dialog');
    const more = page.getByRole('navigation').last().getByRole('button').nth(4);
    await more.tap();
    const texts = await dialog.locator('li > button:not([aria-pressed]):not(:disabled)').allInnerTexts();
    const entries = texts.filter((text) => text !== '');
    await page.keyboard.press('Escape');
    expect(entries.length).toBeGreaterThan(5);
    for (const entry of entries) {
      // What the last one began, such as presenting, is over.
      await page.reload();
      await more.tap();
      await dialog.locator('li').getByRole('button', { name: entry, exact: true }).tap();
      // Commands that open nothing only close the sheet.
      await page.waitForTimeout(350);
      if (!(await dialog.isVisible())) continue;
      await expectRoomForFingers(page, entry, 2);
    }
  });
}
