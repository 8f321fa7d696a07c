import type { Page } from '@playwright/test';
import { openEditor } from './support/editor';
import { expect, test } from './support/test';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Tambah banyak nama' });
const make = (page: Page) => dialog(page).getByRole('button', { name: /^Buat/ });

/** Puts text on the real clipboard, as copying in another program does, then presses Ctrl+V on the map. */
async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.locator('[data-canvas]').focus();
  await page.keyboard.press('Control+v');
}

/** What another program would find on the clipboard. */
const clipboardText = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('thirty pasted lines are thirty actors in one undo step', async ({ home, editor, page }) => {
  await home.open();
  await home.newProject();
  const lines = Array.from({ length: 30 }, (_, index) => `${index + 1}. Kelompok Tani ${index + 1}`);
  await pasteText(page, lines.join('\n'));
  await expect(dialog(page).getByText('Buat 30 aktor?')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(editor.actors).toHaveCount(30);
  await expect(editor.actor('Kelompok Tani 30')).toBeVisible();
  await editor.undo();
  await expect(editor.actors).toHaveCount(0);
});

test('lines with arrows make ties of their type, and a second time nothing', async ({
  home,
  editor,
  page,
}) => {
  await home.open();
  await home.newProject();
  const text = 'Bappeda -> Dinas Pertanian: koordinasi\nDinas Pertanian <-> KUD: koordinasi';
  await pasteText(page, text);
  await expect(make(page)).toHaveText('Buat 3 aktor dan 2 ikatan');
  await expect(dialog(page).getByText('1 jenis ikatan baru: koordinasi')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(editor.ties).toHaveCount(2);
  await expect(editor.tie('Bappeda', 'Dinas Pertanian')).toHaveAttribute('aria-label', /koordinasi/);
  await expect(dialog(page)).toBeHidden();
  await pasteText(page, text);
  await expect(dialog(page).getByText('Belum ada yang baru.')).toBeVisible();
  await expect(make(page)).toBeDisabled();
});

test('actors copied in one tab are pasted in another, and into other programs as names', async ({
  editor,
  page,
  context,
}) => {
  await editor.open('/sample/karawang');
  await page.locator('[data-canvas]').focus();
  await page.keyboard.press('Control+a');
  const count = await editor.actors.count();
  await page.keyboard.press('Control+c');
  expect((await clipboardText(page)).split('\n')).toHaveLength(count);

  const second = await context.newPage();
  const other = openEditor(second);
  // Without what the first tab has kept on the device, only the clipboard can hold the ties.
  await page.evaluate(() => localStorage.removeItem('rajut:clip'));
  await second.goto('./');
  await second.getByRole('button', { name: 'Proyek baru' }).click();
  await expect(other.map).toBeVisible();
  await second.locator('[data-canvas]').focus();
  await second.keyboard.press('Control+v');
  await expect(other.actors).toHaveCount(count);
  expect(await other.ties.count()).toBeGreaterThan(0);
  await other.undo();
  await expect(other.actors).toHaveCount(0);
  await second.close();
});

test('a menu copies for other programs too', async ({ editor, page }) => {
  await editor.open('/sample/karawang');
  await editor.actor('Sub Dolog').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Salin' }).click();
  expect(await clipboardText(page)).toBe('Sub Dolog');
});

test('the field on the left shows several pasted lines in the preview', async ({ home, editor, page }) => {
  await home.open();
  await home.newProject();
  await page.evaluate(() => navigator.clipboard.writeText('KUD\nBRI -> KUD'));
  await editor.quickName.focus();
  await page.keyboard.press('Control+v');
  await expect(make(page)).toHaveText('Buat 2 aktor dan 1 ikatan');
  await page.keyboard.press('Escape');
  await expect(editor.actors).toHaveCount(0);
});

test('bad names are text, shortened on the map with the whole at the pointer, and break no panel', async ({
  home,
  editor,
  page,
}) => {
  await home.open();
  await home.newProject();
  const long = 'Persatuan'.repeat(20);
  const html = '<b onclick=alert(1)>Dinas</b>';
  await pasteText(page, [long + long, html, '=SUM(A1)', 'محمد', '👩‍👩‍👧‍👦 Keluarga'].join('\n'));
  await expect(make(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(editor.actors).toHaveCount(5);
  const whole = (long + long).slice(0, 200).trimEnd();
  await expect(editor.actor(whole).getByTitle(whole, { exact: true })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Peta' }).getByText(html)).toBeVisible();
  await editor.actor(whole).click();
  await page.keyboard.press('Shift+C');
  await expect(page.getByText(/^Pilih aktor yang dihubungkan dengan Persatuan/)).toBeVisible();
  for (const width of [1366, 1024]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await controlsOutside(page)).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await editor.actor(whole).click();
  await page.keyboard.press('Delete');
  await expect(editor.notices.getByRole('button', { name: 'Urungkan' })).toBeInViewport();
  expect(await controlsOutside(page)).toEqual([]);
});

/** Controls beside the map that a long name has pushed out of the window, by their words. */
const controlsOutside = (page: Page) =>
  page.evaluate(() => {
    const outside = [...document.querySelectorAll('button, input, [role="status"]')].filter((control) => {
      const { left, right, width } = control.getBoundingClientRect();
      return width > 0 && !control.closest('.react-flow') && (left < -1 || right > innerWidth + 1);
    });
    return outside.map(({ outerHTML }) => outerHTML.slice(0, 200));
  });
