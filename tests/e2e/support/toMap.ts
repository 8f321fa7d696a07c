import { expect, type Page } from '@playwright/test';

/** Narrower than this a project opens with its list, px. */
const PHONE_PX = 600;

/** Waits for the project that opens, and on a phone goes from its list to its map, in either language. */
export async function toMap(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  const width = page.viewportSize()?.width ?? PHONE_PX;
  if (width < PHONE_PX) {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^(Peta|Map)$/ })
      .click();
  }
  await expect(page.getByRole('main', { name: /^(Peta jejaring|Map of the network)$/ })).toBeVisible();
}
