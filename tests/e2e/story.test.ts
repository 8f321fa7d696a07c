import { expect, test } from './support/test';

/** Where one can go on from in the story that is told. */
const card = (page: import('@playwright/test').Page, name: RegExp) => page.getByRole('region', { name });

/** Names on the map that reach over its foot, where they are cut; fails to look at none. */
const cutNames = (page: import('@playwright/test').Page) =>
  page.locator('.react-flow').evaluate((map) => {
    const foot = map.getBoundingClientRect().bottom;
    const names = [...map.querySelectorAll('.react-flow__node [class*="_name_"]')];
    if (names.length === 0) return ['no name'];
    return names.flatMap((name) =>
      name.getBoundingClientRect().bottom > foot + 1 ? [name.textContent] : [],
    );
  });

test('the story of Karawang is played with the arrow keys, from one buyer to several', async ({ editor }) => {
  const { page } = editor;
  await editor.open('/sample/karawang');
  await page.getByRole('button', { name: 'Putar cerita', exact: true }).click();
  const story = card(page, /^Cerita: Jual beli gabah/);
  await expect(story).toContainText('1 dari 9');
  await expect(story.getByRole('heading')).toBeFocused();
  const next = async (title: string) => {
    await page.keyboard.press('ArrowRight');
    await expect(story.getByRole('heading')).toHaveText(title);
  };
  await next('6 pihak dalam jual beli');
  await next('Mengapa petani bergantung');
  await expect(story).toContainText('0,000');
  await next('Kalau begitu, hapus saja?');
  await expect(story).toContainText('pecah menjadi 4 bagian');
  await expect(story).toContainText('Pecahan tersebar');
  await expect(page.locator('.react-flow__node[aria-label*="diandaikan pergi"]')).toHaveCount(1);
  await next('Ditata ulang: koperasi dan pihak lain');
  await expect(editor.actors).toHaveCount(9);
  // The card says what changed: no second caption covers somebody's name.
  await expect(page.locator('[data-caption]')).toHaveCount(0);
  await expect(story).toContainText('3 pergi, 6 datang, 3 tetap. Ikatan: 4 hilang, 14 baru, 1 dipertahankan');
  await next('Posisi tawar petani');
  await expect(story).toContainText('0,000 → 0,685');
  await expect(story).toContainText('0,596 → 0,824');
  await next('Tugas masing-masing pihak');
  await expect(story.getByRole('button', { name: 'BRI: Menyalurkan kredit untuk petani' })).toBeVisible();
  await next('Norma yang disepakati');
  await next('Mana yang dinyatakan, mana dugaan');
  await expect(story).toContainText('9 dari 9');
  await page.keyboard.press('Home');
  await expect(story).toContainText('1 dari 9');
  await expect(editor.actors).toHaveCount(6);
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await expect(story).toBeHidden();
  await expect(editor.actors).toHaveCount(9);
  // Nothing of it was written: the sample is still a sample.
  await expect(editor.saving).toHaveAccessibleName(/Contoh, belum disimpan/);
});

test('a story that was left goes on where it was, also in a saved copy, and says the numbers as they are', async ({
  editor,
}) => {
  const { page } = editor;
  await editor.open('/sample/karawang');
  await editor.openFrame('Sesudah');
  await editor.selectTie('Petani / Kelompok Tani', 'Sub Dolog');
  await page.keyboard.press('Delete');
  await expect(editor.ties).toHaveCount(14);
  // The offer keeps its line, so that the map does not jump with the first edit.
  await expect(page.getByRole('button', { name: 'Putar cerita', exact: true })).toBeVisible();
  const play = async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('Putar cerita');
    await page.keyboard.press('Enter');
  };
  await play();
  const story = card(page, /^Cerita: Jual beli gabah/);
  await expect(story).toContainText('1 dari 9');
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
  await expect(story).toContainText('0,000 → 0,590');
  await page.keyboard.press('Escape');
  await expect(story).toBeHidden();
  await play();
  await expect(story).toContainText('6 dari 9');
});

test('the four stages grow by the first proposal alone until there is a core', async ({ editor }) => {
  const { page } = editor;
  await editor.open('/sample/stages');
  await page.getByRole('button', { name: 'Putar cerita', exact: true }).click();
  const story = card(page, /^Cerita: Empat tahap/);
  await expect(story.getByRole('heading')).toHaveText('Tahap 1: Pecahan tersebar');
  const titles: string[] = [];
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('ArrowRight');
    await expect(story).toContainText(`${step + 2} dari 7`);
    titles.push(await story.getByRole('heading').innerText());
  }
  expect(titles).toEqual([
    'Ikatan pertama',
    'Tahap 2: Satu penghubung',
    'Bagaimana bila penghubung pergi?',
    'Tahap 3: Banyak penghubung',
    'Tahap 4: Inti dan pinggiran',
    'Dari pecahan menjadi inti',
  ]);
  await expect(page.locator('path[class*="joined"]')).not.toHaveCount(0);
  await story.getByRole('button', { name: 'Selesai' }).click();
  await expect(story).toBeHidden();
  await expect(page.locator('path[class*="joined"]')).toHaveCount(0);
});

test('on a projector the arrows of a keyboard and a clicker tell the story, and Esc ends it first', async ({
  editor,
}) => {
  const { page } = editor;
  await page.setViewportSize({ width: 1024, height: 768 });
  await editor.open('/sample/karawang');
  await page.getByRole('button', { name: 'Putar cerita', exact: true }).click();
  const story = card(page, /^Cerita: Jual beli gabah/);
  await story.getByRole('button', { name: 'Tampilkan di layar besar' }).click();
  await expect(page.locator('[data-presenting]')).toBeVisible();
  await expect.poll(() => cutNames(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect(story).toContainText('2 dari 9');
  await page.keyboard.press('ArrowLeft');
  await expect(story).toContainText('1 dari 9');
  // Nobody scrolls before a room: every step fits its card.
  for (let step = 1; step <= 9; step++) {
    await expect(story).toContainText(`${step} dari 9`);
    const hidden = await story
      .locator('section')
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(hidden, `step ${step}`).toBeLessThanOrEqual(0);
    await page.keyboard.press('PageDown');
  }
  await page.keyboard.press('Escape');
  await expect(story).toBeHidden();
});
