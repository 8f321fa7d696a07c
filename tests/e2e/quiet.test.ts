import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

test('nothing leaves the origin and nothing is refused while every panel and dialog is opened', async ({
  editor,
  home,
  page,
}) => {
  await home.open();
  await editor.open('/sample/karawang');
  await editor.typeNames(['Bulog']);
  for (const tab of ['Rincian', 'Catatan', 'Analisis'] as const) await editor.tab(tab);
  await editor.select('Bulog');
  await editor.tab('Rincian');
  await editor.saving.click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Ikatan berikutnya/ }).click();
  await page.keyboard.press('Escape');
  const dialog = page.getByRole('dialog');
  for (const entry of [
    'Buka berkas',
    'Versi sebelumnya',
    'Tambah banyak nama',
    'Jenis jejaring',
    'Pintasan papan ketik',
  ]) {
    await editor.menu(entry);
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  await editor.menu('Panel peta');
  await page.getByRole('button', { name: 'Rapikan peta' }).first().click();
  await expect(editor.undoButton).toHaveAttribute('title', /rapikan peta/);
  await editor.download();
  await editor.goHome();
  // Requests and refusals are looked at after every test, see support/test.ts.
});

test('a request to elsewhere would be refused', async ({ home, page, troubles }) => {
  await home.open();
  const answer = await page.evaluate(() => fetch('https://example.org/').then(String, () => 'refused'));
  expect(answer).toBe('refused');
  // By the header and by the page itself.
  const isRefusal = (trouble: string) => trouble.includes('refused: connect-src');
  await expect.poll(() => troubles.filter(isRefusal)).toHaveLength(2);
  troubles.length = 0;
});

test('the language changes without a reload and is remembered', async ({ home, editor, page }) => {
  await editor.open('/sample/kite');
  await page.evaluate(() => Reflect.set(globalThis, 'isSamePage', true));
  await editor.menu('English');
  await expect(page.getByRole('tab', { name: 'Details' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await page.evaluate(() => Reflect.get(globalThis, 'isSamePage'))).toBe(true);
  await page.goto('./');
  await page.reload();
  await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
  await page.goto('./?lang=id');
  await expect(home.page.getByRole('button', { name: 'Proyek baru' })).toBeVisible();
});

test('the address can ask for a language', async ({ page }) => {
  await page.goto('./?lang=en');
  await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
});

test('the theme is remembered', async ({ home, page }) => {
  await home.open();
  await page.getByRole('button', { name: 'Tampilan' }).click();
  await page.getByRole('menuitem', { name: 'Gelap' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.describe('with less motion wished for', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('arranging the map jumps', async ({ editor, page }) => {
    await editor.open('/sample/kite');
    await expect(editor.actors).toHaveCount(10);
    expect(await placesSeen(page)).toBe(1);
  });
});

test('arranging the map glides', async ({ editor, page }) => {
  await editor.open('/sample/kite');
  await expect(editor.actors).toHaveCount(10);
  // From, to, and at least one place between; how many more depends on the machine.
  expect(await placesSeen(page)).toBeGreaterThan(2);
});

/** Arranges the map and counts the places through which an actor goes until the map is at rest. */
async function placesSeen(page: Page): Promise<number> {
  const node = page.locator('.react-flow__node').first();
  await node.evaluate((element: HTMLElement) => {
    const places = new Set<string>();
    Reflect.set(globalThis, 'placesSeen', places);
    new MutationObserver(() => places.add(element.style.transform)).observe(element, {
      attributeFilter: ['style'],
    });
  });
  const before = await node.evaluate((element: HTMLElement) => element.style.transform);
  await page.getByRole('button', { name: 'Rapikan peta' }).first().click();
  await expect(node).not.toHaveCSS('transform', before);
  await expect(page.getByRole('button', { name: /^Urungkan: rapikan peta/ })).toBeVisible();
  const seen = () =>
    page.evaluate(() => {
      const places: unknown = Reflect.get(globalThis, 'placesSeen');
      return places instanceof Set ? places.size : 0;
    });
  let last = -1;
  await expect
    .poll(async () => {
      const isAtRest = last === (await seen());
      last = await seen();
      return isAtRest;
    })
    .toBe(true);
  return last;
}
