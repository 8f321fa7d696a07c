import { expect, type Page } from '@playwright/test';

/** Narrower than this a project opens with its list, px. */
const PHONE_PX = 600;
/** Lower than this it is a phone on its side, px. */
const LOW_PX = 440;

/** Waits for the project that opens, and on a phone goes from its list to its map, in either language. */
export async function toMap(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  const { width, height } = page.viewportSize() ?? { width: PHONE_PX, height: PHONE_PX };
  if (width < PHONE_PX || height < LOW_PX) {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^(Peta|Map)$/ })
      .click();
  }
  await expect(page.getByRole('main', { name: /^(Peta jejaring|Map of the network)$/ })).toBeVisible();
}
