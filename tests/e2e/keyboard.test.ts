import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test';

/** More presses than any screen has stops. */
const MOST_TABS = 80;

/** Presses Tab until a control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  const isFocused = () => control.evaluate((element) => element === document.activeElement);
  for (let press = 0; press < MOST_TABS && !(await isFocused()); press++) await page.keyboard.press('Tab');
  await expect(control).toBeFocused();
}

test('with the keyboard alone one begins a project, draws, renames, deletes and undoes', async ({
  home,
  editor,
  page,
}) => {
  const { keyboard } = page;
  await home.open();
  const begin = page.getByRole('button', { name: 'Proyek baru' });
  await tabTo(page, begin);
  await keyboard.press('Enter');
  const first = page.getByRole('button', { name: 'Tambah aktor pertama' });
  await tabTo(page, first);
  await keyboard.press('Enter');
  await expect(editor.nameField).toBeFocused();
  await keyboard.type('Bappeda');
  await keyboard.press('Enter');
  await expect(editor.actor('Bappeda')).toBeFocused();

  await keyboard.press('n');
  await expect(editor.nameField).toBeFocused();
  await keyboard.type('Dinas Sosial');
  await keyboard.press('Enter');
  await expect(editor.actor('Dinas Sosial')).toBeFocused();

  await keyboard.press('F2');
  await expect(editor.nameField).toHaveValue('Dinas Sosial');
  await keyboard.type('Dinsos');
  await keyboard.press('Enter');
  await expect(editor.actor('Dinsos')).toBeVisible();

  await tabTo(page, editor.actor('Dinsos'));
  await keyboard.press('Delete');
  await expect(editor.actor('Dinsos')).toBeHidden();
  await keyboard.press('Control+z');
  await expect(editor.actor('Dinsos')).toBeVisible();
});

test('arrow keys move an actor, and a walk of them is one step', async ({ home, editor, page }) => {
  await home.open();
  await home.newProject();
  await editor.addActorAt('Bappeda', { x: 0.5, y: 0.4 });
  await editor.actor('Bappeda').focus();
  const before = await editor.placeOf('Bappeda');
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
  expect((await editor.placeOf('Bappeda')).x).toBeGreaterThan(before.x);
  await expect(editor.undoButton).toHaveAttribute('title', /pindahkan Bappeda/);
  await editor.undo();
  await expect.poll(() => editor.placeOf('Bappeda')).toEqual(before);
});

test('an actor is found by a part of its name', async ({ editor, page }) => {
  await editor.open('/sample/karawang');
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('combobox', { name: 'Nama aktor' })).toBeFocused();
  await page.keyboard.type('dolog');
  await page.keyboard.press('Enter');
  await expect(editor.actor('Sub Dolog')).toHaveClass(/selected/);
});
