import type { Page } from '@playwright/test';
import { LANGUAGES } from '@/i18n/messages';
import { addAxe, axeViolations } from './support/axe';
import { KITE_PLACES, KITE_TIES } from './support/kite';
import { prefer, THEMES } from './support/preferences';
import { expect, test } from './support/test';

/** The table in the words of who uses it. */
function openTable(page: Page) {
  const grid = page.getByRole('grid');
  const rowOf = (name: string) =>
    grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  return {
    grid,
    toTable: page.getByRole('radio', { name: 'Tabel' }),
    toMap: page.getByRole('radio', { name: 'Peta' }),
    tab: (name: string) => page.getByRole('tab', { name }),
    rowOf,
    cell: (name: string, column: string) => rowOf(name).locator(`[data-column=${column}]`),
    heading: (name: string) => page.getByRole('columnheader', { name, exact: true }),
    names: () => grid.getByRole('rowheader').allTextContents(),
  };
}

test('the whole kite is built through the table alone, with the keyboard, and stands on the map', async ({
  home,
  editor,
  page,
}) => {
  test.setTimeout(120_000);
  const { keyboard } = page;
  await home.open();
  await home.newProject();
  await page.getByRole('region', { name: 'Peta jejaring' }).focus();
  await keyboard.press('t');
  const table = openTable(page);
  const newName = page.getByRole('textbox', { name: 'Nama aktor baru di tabel' });
  await newName.focus();
  for (const name of Object.keys(KITE_PLACES)) {
    await keyboard.type(name);
    await keyboard.press('Enter');
    await expect(table.rowOf(name)).toBeVisible();
  }
  await table.tab('Aktor').focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  const from = page.getByRole('combobox', { name: 'Dari aktor' });
  const add = page.getByRole('button', { name: 'Tambah ikatan' });
  await from.focus();
  for (const [index, [a, b]] of KITE_TIES.entries()) {
    await keyboard.type(a);
    await keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Ke aktor' })).toBeFocused();
    await keyboard.type(b);
    await keyboard.press('Enter');
    await expect(add).toBeFocused();
    await keyboard.press('Enter');
    await expect(table.grid.getByRole('rowheader')).toHaveCount(index + 1);
    await expect(from).toBeFocused();
  }

  await expect(page.getByRole('main')).toContainText('Peta ini memuat 10 aktor dan 18 ikatan');
  await expect(page.getByRole('main')).toContainText('D adalah penghubung utama');
  await table.tab('Ikatan').focus();
  await keyboard.press('ArrowLeft');
  await keyboard.press('Enter');
  await expect(table.cell('D', 'degree')).toHaveText('0,667');
  await expect(table.cell('H', 'betweenness')).toHaveText('0,389');
  await table.heading('Keperantaraan (0–1)').click();
  expect((await table.names())[0]).toBe('H');

  await table.toTable.focus();
  await keyboard.press('ArrowLeft');
  await expect(editor.map).toBeVisible();
  await expect(editor.actors).toHaveCount(10);
  await expect(editor.ties).toHaveCount(18);
  await expect((await editor.ranking('Keperantaraan')).first()).toContainText(/^H.*0,389/);
  await expect((await editor.ranking('Jumlah ikatan')).first()).toContainText(/^D.*0,667/);
});

test('an edit of the table appears on the map, and the map keeps its place and selection', async ({
  editor,
  page,
}) => {
  await editor.open('/sample/karawang');
  await editor.select('Tengkulak');
  await editor.isAtRest();
  const before = await editor.placeOf('Tengkulak');
  await page.keyboard.press('t');
  const table = openTable(page);
  await expect(table.rowOf('Tengkulak')).toHaveAttribute('aria-selected', 'true');
  await table.cell('Tengkulak', 'name').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Pedagang perantara');
  await page.keyboard.press('Enter');
  await expect(table.rowOf('Pedagang perantara')).toBeVisible();
  await table.toMap.click();
  await expect(editor.actor('Pedagang perantara')).toHaveClass(/selected/);
  expect(await editor.placeOf('Pedagang perantara')).toEqual(before);
});

test('names of any length and kind are text, whole in the tooltip', async ({ home, page }) => {
  await home.open();
  await home.newProject();
  const table = openTable(page);
  await table.toTable.click();
  const newName = page.getByRole('textbox', { name: 'Nama aktor baru di tabel' });
  const odd = ['<img src=x onerror=alert(1)>', '=1+1', 'مديرية الزراعة', 'nama panjang '.repeat(400).trim()];
  for (const name of odd) {
    await newName.fill(name);
    await newName.press('Enter');
  }
  await expect(table.grid.getByRole('rowheader')).toHaveCount(4);
  await expect(table.cell('<img src=x onerror=alert(1)>', 'name')).toHaveAttribute('title', odd[0] ?? '');
  for (const box of await table.grid.getByRole('rowheader').all()) {
    expect((await box.boundingBox())?.height).toBeLessThan(46);
  }
});

for (const language of LANGUAGES) {
  const words = language === 'id' ? { table: 'Tabel', ties: 'Ikatan' } : { table: 'Table', ties: 'Ties' };
  for (const [width, height] of [
    [1366, 768],
    [1024, 768],
    [360, 740],
  ] as const) {
    test(`the table has no barrier at ${width} px in ${language}`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.setViewportSize({ width, height });
      await addAxe(page);
      await page.goto(`./?lang=${language}#/sample/karawang`);
      for (const theme of THEMES) {
        await prefer(page, language, theme);
        const isPhone = width < 600;
        if (!isPhone) await page.getByRole('radio', { name: words.table }).click();
        const rows = isPhone ? page.getByRole('main').getByRole('listitem') : page.getByRole('rowheader');
        await expect(rows).toHaveCount(6);
        await page.getByRole('main').getByRole('checkbox').nth(1).click();
        expect(await axeViolations(page), `actors, ${theme}`).toEqual([]);
        await page.getByRole('tab', { name: words.ties }).click();
        await expect(rows).toHaveCount(5);
        expect(await axeViolations(page), `ties, ${theme}`).toEqual([]);
      }
    });
  }
}
