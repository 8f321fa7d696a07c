import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { addAxe, axeViolations } from './support/axe';
import { prefer, THEMES } from './support/preferences';
import { expect, test } from './support/test';

/** The actors of the sample. */
const NAMES = [
  'Petani / Kelompok Tani',
  'Tengkulak',
  'Penggilingan Beras',
  'Koperasi Serba Usaha',
  'Koperasi Unit Desa',
  'Sub Dolog',
];

const panelOf = (page: Page) => page.getByRole('dialog', { name: 'Tampilan' });
const choose = (page: Page, label: string, choice: string) =>
  panelOf(page).getByRole('combobox', { name: label, exact: true }).selectOption({ label: choice });

/** Puts the focus on the map, where single letters are keys. */
const onMap = (page: Page) => page.locator('[data-canvas]').focus();

/** Everything a person could read or hear on the page, with what people wrote freely left out. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const said: string[] = [document.title];
    for (const element of document.querySelectorAll('*')) {
      if (element.closest('script, style, [data-field="role"], [data-field="notes"], [data-field="reason"]'))
        continue;
      for (const name of [
        'title',
        'aria-label',
        'aria-description',
        'placeholder',
        'alt',
        'aria-roledescription',
      ]) {
        said.push(element.getAttribute(name) ?? '');
      }
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
        said.push(element.value);
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) said.push(node.textContent ?? '');
    }
    return said.join('\n');
  });

const namesIn = (said: string) => NAMES.filter((name) => said.includes(name));

test('a map is dressed by data, and the key explains it', async ({ editor, page }) => {
  await editor.open('/sample/karawang');
  await onMap(page);
  await page.keyboard.press('Shift+S');
  await expect(panelOf(page)).toBeVisible();
  await choose(page, 'Ukuran', 'Keperantaraan');
  await choose(page, 'Warna', 'Sikap');
  await choose(page, 'Tulisan', 'Nama dan Jumlah ikatan');
  await choose(page, 'Tulisan pada ikatan', 'Jenis jejaring');
  const key = page.getByRole('region', { name: 'Keterangan peta' });
  await expect(key).toContainText('ukuran: Keperantaraan');
  await expect(key).toContainText('warna: Sikap');
  await expect(key).toContainText('−2 sangat menolak');
  await expect(editor.actor('Tengkulak')).toContainText('Tengkulak ·\u00a04');
  const width = async (name: string) => (await editor.actor(name).boundingBox())?.width ?? 0;
  expect(await width('Tengkulak')).toBeGreaterThan(await width('Sub Dolog'));
  await expect(editor.tie('Tengkulak', 'Koperasi Unit Desa').locator('text')).toHaveText('Barang');
  await expect(editor.actor('Tengkulak').locator('[title*="Sikap"]')).toBeAttached();

  await panelOf(page).getByRole('button', { name: 'Kembali ke tampilan awal' }).click();
  await expect(key).not.toContainText('ukuran:');
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
});

test('what is hidden is said until it is shown again, and nobody new is lost', async ({ editor, page }) => {
  await editor.open('/sample/karawang');
  const banner = page.getByRole('status').filter({ hasText: /disembunyikan|tersembunyi/ });
  await onMap(page);
  await page.keyboard.press('Shift+S');
  await panelOf(page).getByRole('button', { name: 'Hanya ini: Koperasi', exact: true }).click();
  await expect(editor.actors).toHaveCount(2);
  await expect(banner).toContainText('4 aktor disembunyikan');
  await panelOf(page).getByRole('checkbox', { name: 'Swasta 2' }).check();
  await expect(editor.actors).toHaveCount(4);

  await panelOf(page).getByRole('button', { name: 'Tutup' }).click();
  await editor.quickName.fill('Bulog');
  await editor.quickName.press('Enter');
  // Its sector is not said, and that is not hidden.
  await expect(editor.actor('Bulog')).toBeVisible();

  await onMap(page);
  await page.keyboard.press('Shift+S');
  await panelOf(page).getByRole('button', { name: 'Hanya ini: Koperasi', exact: true }).click();
  await panelOf(page).getByRole('button', { name: 'Tutup' }).click();
  await editor.quickName.fill('Kadin');
  await editor.quickName.press('Enter');
  await expect(banner).toContainText('Baru ditambahkan, tetapi tersembunyi: Kadin');
  await page.getByRole('button', { name: 'Tampilkan semua' }).first().click();
  await expect(editor.actor('Kadin')).toBeVisible();
  await expect(banner).toHaveCount(0);
});

test('a way of looking is kept by name, used again, renamed, and deleted, each step undone', async ({
  editor,
  page,
}) => {
  await editor.open('/sample/karawang');
  await editor.typeNames(['Bulog']);
  await onMap(page);
  await page.keyboard.press('Shift+S');
  const panel = panelOf(page);
  await choose(page, 'Ukuran', 'Jumlah ikatan');
  await panel.getByRole('textbox', { name: 'Nama tampilan' }).fill('Siapa sibuk');
  await panel.getByRole('button', { name: 'Simpan', exact: true }).click();
  const row = panel.getByRole('button', { name: /^Siapa sibuk/ });
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await choose(page, 'Ukuran', 'Sama besar');
  await expect(row).toHaveAttribute('aria-pressed', 'false');
  await row.click();
  await expect(panel.getByRole('combobox', { name: 'Ukuran', exact: true })).toHaveValue('degree');

  await panel.getByRole('button', { name: 'Pilihan untuk Siapa sibuk' }).click();
  await page.getByRole('menuitem', { name: 'Ubah nama' }).click();
  await panel.getByRole('textbox', { name: 'Nama tampilan' }).first().fill('Paling sibuk');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: /^Paling sibuk/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Pilihan untuk Paling sibuk' }).click();
  await page.getByRole('menuitem', { name: 'Hapus' }).click();
  await expect(panel.getByRole('button', { name: /^Paling sibuk/ })).toHaveCount(0);
  await editor.undoButton.click();
  await expect(panel.getByRole('button', { name: /^Paling sibuk/ })).toBeVisible();
});

test('masked names are masked everywhere at once', async ({ editor, page }) => {
  test.setTimeout(120_000);
  await editor.open('/sample/karawang');
  await editor.select('Tengkulak');
  await page.keyboard.press('Control+d');
  await editor.undo();
  await editor.select('Sub Dolog');
  await page.keyboard.press('Delete');
  await expect(editor.notices).toContainText('hapus Sub Dolog');
  expect(namesIn(await everything(page)), 'the walk finds names that are shown').toEqual(
    expect.arrayContaining(['Tengkulak', 'Sub Dolog']),
  );

  await onMap(page);
  for (const word of ['Inisial', 'Kode', 'Tanpa']) {
    await page.keyboard.press('Shift+M');
    await expect(page.getByRole('button', { name: 'Nama disamarkan' })).toBeVisible();
    expect(namesIn(await everything(page)), word).toEqual([]);
  }
  await page.keyboard.press('Shift+M');
  await page.keyboard.press('Shift+M');
  await page.keyboard.press('Shift+M');

  const look = async (where: string) => expect(namesIn(await everything(page)), where).toEqual([]);
  await editor.undo();
  await look('after an undo, with its notice and the next step in the tooltips');
  await editor.actors.first().click();
  await editor.tab('Rincian');
  await expect(page.getByText('Nama sedang disamarkan, jadi tidak dapat diubah.').first()).toBeVisible();
  await look('the details of an actor');
  await page.keyboard.press('F2');
  await editor.actors.first().dblclick();
  await expect(editor.nameField).toHaveCount(0);
  await editor.ties.first().focus();
  await page.keyboard.press('Enter');
  await look('the details of a tie');
  await editor.tab('Catatan');
  await look('notes');
  await page.keyboard.press('Control+f');
  await page
    .getByRole('dialog')
    .getByRole('combobox')
    .or(page.getByRole('dialog').getByRole('textbox'))
    .first()
    .fill('e');
  await look('the search');
  await page.keyboard.press('Escape');
  await editor.menu('Versi sebelumnya');
  await look('versions');
  await page.keyboard.press('Escape');
  await onMap(page);
  await page.keyboard.press('Shift+S');
  await look('the panel of looks');
  await page.keyboard.press('Escape');

  await page.getByRole('radio', { name: 'Tabel' }).click();
  await expect(page.getByRole('grid').first()).toBeVisible();
  await look('the table of actors');
  await page.getByRole('radio', { name: 'Peta' }).click();

  await page.getByRole('button', { name: 'Nama disamarkan' }).click();
  await expect(editor.actor('Tengkulak')).toBeAttached();
  await expect(page.getByRole('button', { name: 'Nama disamarkan' })).toHaveCount(0);
  expect(namesIn(await everything(page)).length).toBeGreaterThan(3);
});

test('a file that is saved while names are masked asks whose names it holds', async ({ editor, page }) => {
  await editor.open('/sample/karawang');
  await editor.typeNames(['Bulog']);
  await onMap(page);
  await page.keyboard.press('Shift+M');
  await page.keyboard.press('Shift+M');
  const save = async (answer: string) => {
    await page.keyboard.press('Control+s');
    const downloading = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: answer }).click();
    const download = await downloading;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const masked = await save('Dengan nama samaran');
  expect(masked.name).toContain('disamarkan');
  expect(masked.text).not.toContain('"Bulog"');
  const real = await save('Dengan nama asli');
  expect(real.name).not.toContain('disamarkan');
  expect(real.text).toContain('"Bulog"');
});

test('the panel of looks and the banner have no barrier in any theme', async ({ editor, page }) => {
  test.setTimeout(120_000);
  await addAxe(page);
  await editor.open('/sample/karawang');
  for (const theme of THEMES) {
    await prefer(page, 'id', theme);
    await expect(editor.actors).toHaveCount(6);
    await onMap(page);
    await page.keyboard.press('Shift+M');
    await page.keyboard.press('Shift+S');
    await choose(page, 'Warna', 'Pengaruh');
    await choose(page, 'Ukuran', 'Keperantaraan');
    await panelOf(page).getByRole('button', { name: 'Hanya ini: Koperasi', exact: true }).click();
    expect(await axeViolations(page), theme).toEqual([]);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the banner is one line over list and map, and the panel leaves room to see', async ({ page }) => {
    await page.goto('./#/sample/karawang');
    await page.getByRole('button', { name: 'Lainnya' }).tap();
    await page.getByRole('button', { name: 'Tampilan peta' }).tap();
    await expect(panelOf(page)).toBeVisible();
    await panelOf(page).getByRole('button', { name: 'Hanya ini: Koperasi', exact: true }).tap();
    await panelOf(page).getByText('Kekuatan ikatan').tap();
    await panelOf(page).getByRole('checkbox', { name: /^Kuat/ }).tap();
    const banner = page.getByRole('status').filter({ hasText: 'aktor disembunyikan' });
    await expect(banner).toContainText('4 aktor disembunyikan');
    expect((await banner.boundingBox())?.height).toBeLessThan(50);
    expect((await panelOf(page).boundingBox())?.y).toBeGreaterThan(280);
    await panelOf(page).getByRole('button', { name: 'Tutup' }).tap();
    await expect(panelOf(page)).toHaveCount(0);
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await page.getByRole('navigation', { name: 'Menu bawah' }).getByRole('button', { name: 'Peta' }).tap();
    await expect(page.locator('.react-flow__node')).toHaveCount(2);
    await expect(banner).toBeVisible();
    expect(await overflow()).toBe(0);
  });
});
