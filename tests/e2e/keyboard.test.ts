import type { Locator, Page } from '@playwright/test';
import { actorsInTree, tiesInTree } from './support/accessibilityTree';
import type { Editor } from './support/editor';
import { KITE_TIES, type KiteName } from './support/kite';
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
  const first = page.getByRole('button', { name: /^Mulai kosong/ });
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

/** Types a name into the field that has just opened on the map. */
async function nameIt(editor: Editor, name: string): Promise<void> {
  await expect(editor.nameField).toBeFocused();
  await editor.page.keyboard.type(name);
  await editor.page.keyboard.press('Enter');
  await expect(editor.actor(name)).toBeFocused();
}

/** Walks with Alt and arrows, and says where that must lead. */
async function walk(
  editor: Editor,
  steps: readonly (readonly [arrow: string, to: KiteName])[],
): Promise<void> {
  for (const [arrow, to] of steps) {
    await editor.page.keyboard.press(`Alt+Arrow${arrow}`);
    await expect(editor.actor(to)).toBeFocused();
  }
}

/** Connects the actor that has the focus with others out of the list that C opens. */
async function connect(editor: Editor, others: readonly KiteName[]): Promise<void> {
  const { keyboard } = editor.page;
  await keyboard.press('Enter');
  await keyboard.press('c');
  const field = editor.page.getByRole('combobox', { name: 'Nama aktor tujuan' });
  for (const other of others) {
    await expect(field).toHaveValue('');
    await keyboard.type(other);
    await keyboard.press('Enter');
  }
  await keyboard.press('Escape');
  await expect(field).toBeHidden();
}

test('the kite is built with the keyboard alone, and a screen reader finds all of it', async ({
  home,
  editor,
  page,
}) => {
  test.setTimeout(120_000);
  const { keyboard } = page;
  await home.open();
  await tabTo(page, page.getByRole('button', { name: 'Proyek baru' }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: /^Mulai kosong/ }));
  await keyboard.press('Enter');
  await nameIt(editor, 'A');
  const add = async (arrow: string, name: KiteName) => {
    await keyboard.press(`Control+Arrow${arrow}`);
    await nameIt(editor, name);
  };
  await add('Down', 'B');
  await walk(editor, [['Up', 'A']]);
  await add('Right', 'D');
  await add('Up', 'C');
  await walk(editor, [['Down', 'D']]);
  await add('Down', 'E');
  await walk(editor, [['Up', 'D']]);
  await add('Right', 'F');
  await add('Down', 'G');
  await add('Right', 'H');
  await add('Right', 'I');
  await add('Right', 'J');
  await walk(editor, [
    ['Left', 'I'],
    ['Left', 'H'],
    ['Left', 'G'],
  ]);
  await connect(editor, ['D', 'E', 'B']);
  await expect(editor.actor('G')).toBeFocused();
  await walk(editor, [['Up', 'F']]);
  await connect(editor, ['A', 'C', 'H']);
  await walk(editor, [
    ['Left', 'D'],
    ['Left', 'A'],
  ]);
  await connect(editor, ['C']);
  await expect(page.locator('[data-announcer]')).toContainText('A terhubung ke C, ikatan kuat.');
  await walk(editor, [['Down', 'B']]);
  await connect(editor, ['D', 'E']);

  const pairs = (ties: readonly string[]) =>
    ties.map((tie) => (/^(.) – (.),/.exec(tie)?.slice(1) ?? []).sort().join());
  await expect
    .poll(async () => pairs(await tiesInTree(page, 'ikatan')).sort())
    .toEqual(KITE_TIES.map((tie) => [...tie].sort().join()).sort());
  expect(await tiesInTree(page, 'ikatan')).toContain('H – I, komunikasi, kuat, tanpa arah');
  const D = { name: /^D, orang, 6 ikatan, .*penghubung/, tied: 'Terikat dengan A, B, C, E, F, dan G.' };
  await expect
    .poll(async () => (await actorsInTree(page, 'aktor')).find(({ name }) => D.name.test(name))?.tied)
    .toBe(D.tied);
  const actors = await actorsInTree(page, 'aktor');
  expect(actors.map(({ name }) => name.split(',')[0]).sort()).toEqual([...'ABCDEFGHIJ']);
  expect(actors.find(({ name }) => name.startsWith('H, '))?.name).toContain('perantara');
  expect(actors.find(({ name }) => name.startsWith('B, '))?.name).toMatch(/, terpilih$/);

  await editor.menu('English');
  await expect
    .poll(
      async () =>
        (await actorsInTree(page, 'actor')).find(({ name }) => /^D, person, 6 ties, .*hub/.test(name))?.tied,
    )
    .toBe('Tied to A, B, C, E, F and G.');
  expect(await tiesInTree(page, 'tie')).toContain('H – I, communication, strong, no direction');
});

test('F6 goes round the parts of the screen and comes back to the actor', async ({ editor, page }) => {
  await editor.open('/sample/kite');
  await expect(editor.actors).toHaveCount(10);
  await editor.actors.nth(3).focus();
  const here = () =>
    page.evaluate(() => {
      const region = document.activeElement?.closest('[data-region]');
      return region?.getAttribute('aria-label') ?? region?.tagName.toLowerCase() ?? null;
    });
  const seen: (string | null)[] = [];
  for (let press = 0; press < 5; press++) {
    await page.keyboard.press('F6');
    seen.push(await here());
  }
  expect(seen).toEqual(['Bacaan dan rincian', 'Kondisi', 'header', 'Peta', 'Peta jejaring']);
  await expect(editor.actors.nth(3)).toBeFocused();
  await page.keyboard.press('Shift+F6');
  expect(await here()).toBe('Peta');
});

test('single letters can be switched off for good; combinations go on', async ({ editor, page }) => {
  await editor.open('/sample/kite');
  await editor.menu('Pintasan satu huruf');
  await page.reload();
  await expect(editor.actors).toHaveCount(10);
  await editor.actors.first().focus();
  await page.keyboard.press('n');
  await page.keyboard.press('c');
  await page.keyboard.press('?');
  await expect(editor.nameField).toBeHidden();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Yang ingin dilakukan atau dituju' })).toBeFocused();
});

test('presenting steps through the states with the keys of a clicker', async ({ editor, page }) => {
  await editor.open('/sample/karawang');
  await expect(editor.actors).toHaveCount(6);
  await editor.actors.first().focus();
  await page.keyboard.press('p');
  const strip = page.getByRole('toolbar', { name: 'Kendali presentasi' });
  await expect(strip).toContainText('1 dari 2');
  await expect(editor.quickName).toBeHidden();
  await page.keyboard.press('PageDown');
  await expect(strip).toContainText('2 dari 2');
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: 'Tampilkan peta lagi' }).first()).toBeVisible();
  await page.keyboard.press('.');
  await page.keyboard.press('ArrowLeft');
  await expect(strip).toContainText('1 dari 2');
  await page.keyboard.press('Escape');
  await expect(strip).toBeHidden();
  await expect(editor.quickName).toBeVisible();
});

test('going over to the table and back the keys stay on the same actor', async ({ editor, page }) => {
  const { keyboard } = page;
  await editor.open('/sample/karawang');
  await editor.actor('Tengkulak').focus();
  await keyboard.press('t');
  await expect(page.getByRole('rowheader', { name: 'Tengkulak', exact: true })).toBeFocused();
  await keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await keyboard.type('tabel atau peta');
  await keyboard.press('Enter');
  await expect(editor.actor('Tengkulak')).toBeFocused();
});
