import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { toMap } from './support/toMap';

/** Parts of the screen that stand side by side or float over the map. */
const PARTS = 'header, nav, aside, [role="dialog"], [data-cover], [role="status"]:not(:empty)';

interface Crowding {
  readonly parts: number;
  readonly overlaps: readonly string[];
  /** Words in bars and buttons that do not fit where they stand. */
  readonly cut: readonly string[];
}

/** Which parts of the screen cover each other, and whose words are cut off. */
const crowding = (page: Page): Promise<Crowding> =>
  page.evaluate((selector) => {
    const name = (element: Element) =>
      element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 60) ?? element.tagName;
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2 && element.checkVisibility({ visibilityProperty: true });
    };
    const parts = [...document.querySelectorAll(selector)].filter(isShown);
    const overlaps = parts.flatMap((one, index) =>
      parts.slice(index + 1).flatMap((other) => {
        if (one.contains(other) || other.contains(one)) return [];
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        const isOver = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1;
        const isAcross = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
        return isOver && isAcross ? [`${name(one)} / ${name(other)}`] : [];
      }),
    );
    const worded = [...document.querySelectorAll('header button, nav button, [data-cover] button')];
    const cut = worded
      .filter((one) => isShown(one) && one.textContent !== '')
      .filter((one) => {
        const { left, right, bottom } = one.getBoundingClientRect();
        const isOff = left < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
        return one.closest('ol, ul') === null && (isOff || one.scrollWidth > one.clientWidth + 1);
      })
      .map(name);
    return { parts: parts.length, overlaps, cut };
  }, PARTS);

test('a part that covers another is found, and a word that is cut', async ({ editor, page }) => {
  await editor.open('/sample/karawang');
  await page.evaluate(() => {
    const bar = document.querySelector('header');
    const part = document.createElement('aside');
    part.ariaLabel = 'over the bar';
    part.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 200px; height: 40px';
    const button = document.createElement('button');
    button.textContent = 'Tersimpan di perangkat ini';
    button.style.cssText = 'width: 40px; overflow: hidden; white-space: nowrap';
    bar?.append(button);
    document.body.append(part);
  });
  const { overlaps, cut } = await crowding(page);
  expect(overlaps.join()).toContain('over the bar');
  expect(cut).toContain('Tersimpan di perangkat ini');
});

for (const language of ['id', 'en'] as const) {
  test(`text of twice the size at 1024×768 covers and cuts nothing (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto(`./?lang=${language}#/sample/karawang`);
    // Who opens a project with such text gets its list; who enlarges it later keeps the map.
    await toMap(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const bar = page.getByRole('navigation').last().getByRole('button');
    await expect(bar).toHaveCount(5);
    await expect(page.locator('.react-flow__node').first()).toBeVisible();
    const { parts, overlaps, cut } = await crowding(page);
    expect(parts).toBeGreaterThan(2);
    expect({ overlaps, cut }).toEqual({ overlaps: [], cut: [] });
    for (const item of [0, 3, 4]) {
      await bar.nth(item).click();
      const sheet = page.getByRole('dialog');
      await expect(sheet).toBeVisible();
      const isWide = await sheet.evaluate((one) => one.scrollWidth > one.clientWidth + 1);
      expect(isWide, `sheet ${item}`).toBe(false);
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
    }
  });

  test(`zoomed to 200 % in a window of 1024×768 everything is there (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 512, height: 384 });
    await page.goto(`./?lang=${language}#/sample/karawang`);
    const bar = page.getByRole('navigation').last().getByRole('button');
    await expect(bar).toHaveCount(5);
    await bar.nth(2).click();
    await expect(page.locator('.react-flow__node')).toHaveCount(6);
    const { overlaps, cut } = await crowding(page);
    expect({ overlaps, cut }).toEqual({ overlaps: [], cut: [] });
  });

  test(`at 1024×768 nothing covers anything (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto(`./?lang=${language}#/sample/karawang`);
    await expect(page.locator('.react-flow__node')).toHaveCount(6);
    const { parts, overlaps, cut } = await crowding(page);
    expect(parts).toBeGreaterThan(3);
    expect({ overlaps, cut }).toEqual({ overlaps: [], cut: [] });
  });
}
