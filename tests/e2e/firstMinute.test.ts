import type { Page } from '@playwright/test';
import { addAxe, axeViolations } from './support/axe';
import { expect, test } from './support/test';
import { toMap } from './support/toMap';

test.beforeEach(async ({ page }) => addAxe(page));

/** What stands over the map in the first minute, and what it must not cover. */
const OVER_MAP =
  '[aria-labelledby="start-title"], [aria-labelledby="task-title"], [class*="hint"], [data-canvas] [role="toolbar"]';

/** Pairs of things over the map that cover each other, or the window's edge. */
const covering = (page: Page) =>
  page.evaluate((selector) => {
    const boxes = [...document.querySelectorAll(selector)]
      .map((element) => ({
        name: element.textContent?.slice(0, 24) ?? '',
        box: element.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0);
    const found = boxes.flatMap(({ name, box }, index) => {
      const isOut = box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight;
      const others = boxes
        .slice(index + 1)
        .filter(
          (other) =>
            box.left < other.box.right - 1 &&
            other.box.left < box.right - 1 &&
            box.top < other.box.bottom - 1 &&
            other.box.top < box.bottom - 1,
        );
      return [...(isOut ? [`${name} is out`] : []), ...others.map((other) => `${name} × ${other.name}`)];
    });
    return { count: boxes.length, found };
  }, OVER_MAP);

for (const [width, height] of [
  [1366, 768],
  [1024, 768],
  [360, 740],
] as const) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const language of ['id', 'en']) {
      test(`an empty map offers ways to start that cover nothing (${language})`, async ({ page }) => {
        await page.goto(`./?lang=${language}`);
        await page.getByRole('button', { name: /Proyek baru|New project/ }).click();
        await toMap(page);
        const card = page.getByRole('region', { name: /Siapa saja yang terlibat|Who is involved/ });
        await expect(card.getByRole('listitem')).toHaveCount(5);
        const { count, found } = await covering(page);
        expect(count).toBeGreaterThan(3);
        expect(found).toEqual([]);
        expect(await axeViolations(page)).toEqual([]);
      });
    }
  });
}

test('the task ticks itself off, and stays away once it was put away', async ({ home, editor, page }) => {
  await home.open();
  await home.newProject();
  const task = page.getByRole('region', { name: 'Coba tiga langkah' });
  await expect(task).toContainText('0 dari 3');
  await editor.typeNames(['Bappeda', 'BRI', 'KUD']);
  await expect(task).toContainText('1 dari 3');
  await expect(page.getByRole('region', { name: 'Siapa saja yang terlibat?' })).toBeHidden();
  await editor.tieTogether('Bappeda', 'BRI');
  await editor.tieTogether('Bappeda', 'KUD');
  await expect(task).toContainText('2 dari 3');
  await task.getByRole('button', { name: 'Lihat siapa penghubung' }).click();
  await expect(task).toContainText('Ketiganya selesai');
  await task.getByRole('button', { name: 'Jangan tampilkan tugas ini lagi' }).click();
  await expect(task).toBeHidden();
  await page.reload();
  await expect(editor.actors).toHaveCount(3);
  await expect(task).toBeHidden();
});

test('the ways lead to a field, a list, a sample, guided mapping and the guide', async ({
  home,
  editor,
  page,
}) => {
  await home.open();
  await page.getByRole('button', { name: 'Proyek baru' }).click();
  const card = page.getByRole('region', { name: 'Siapa saja yang terlibat?' });
  await card.getByRole('button', { name: /^Tempel daftar nama/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await card.getByRole('button', { name: /^Buka contoh/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Layang-layang/ })
    .click();
  await expect(editor.actors).toHaveCount(10);
  await page.goBack();
  await card.getByRole('button', { name: /^Ikuti pemetaan terpandu/ }).click();
  await expect(page.getByRole('heading', { name: 'Pemetaan terpandu' })).toBeVisible();
  await editor.menu('Cara memulai');
  await card.getByRole('button', { name: /^Ikuti panduan 4 tahap/ }).click();
  await expect(page.getByRole('region', { name: 'Panduan' })).toContainText('Peta ini masih kosong');
  await expect(page.getByRole('tab', { name: /^Pecahan tersebar/ })).toHaveAttribute('aria-selected', 'true');
});

test('the tour comes when asked, is walked by keys, and goes on where it was left', async ({
  editor,
  page,
}) => {
  await editor.open('/sample/kite');
  await expect(editor.actors).toHaveCount(10);
  const tour = page.getByRole('dialog');
  await expect(tour).toBeHidden();
  await editor.menu('Tur lima langkah');
  await expect(tour).toContainText('Langkah 1 dari 5');
  await expect(tour.getByRole('heading')).toBeFocused();
  await tour.getByRole('button', { name: 'Lanjut', exact: true }).press('Enter');
  await expect(tour).toContainText('Langkah 2 dari 5');
  await page.keyboard.press('Escape');
  await expect(tour).toBeHidden();
  await editor.menu('Tur lima langkah');
  await expect(tour).toContainText('Langkah 2 dari 5');
  for (const step of [3, 4, 5]) {
    await tour.getByRole('button', { name: 'Lanjut', exact: true }).click();
    await expect(tour).toContainText(`Langkah ${step} dari 5`);
  }
  expect(await axeViolations(page)).toEqual([]);
  await tour.getByRole('button', { name: 'Selesai' }).click();
  await expect(tour).toBeHidden();
});
