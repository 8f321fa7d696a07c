import { readFile } from 'node:fs/promises';
import { openHome } from './support/home';
import { expect, test } from './support/test';

test.beforeEach(async ({ home, editor }) => {
  await home.open();
  await home.newProject();
  await editor.typeNames(['Bappeda', 'Dinas Sosial']);
  await editor.rename('Stunting');
  await editor.isSaved();
  await editor.goHome();
  await expect(home.projects()).toHaveCount(1);
});

test('a project is renamed in place', async ({ home, page }) => {
  await home.choose('Stunting', 'Ubah nama');
  const field = page.getByRole('textbox', { name: 'Judul proyek' });
  await field.fill('Stunting 2026');
  await field.press('Enter');
  await expect(home.card('Stunting 2026')).toBeVisible();
  await page.reload();
  await expect(home.card('Stunting 2026')).toBeVisible();
});

test('a copy is a project of its own', async ({ home, editor }) => {
  await home.choose('Stunting', 'Gandakan');
  await expect(home.projects()).toHaveCount(2);
  await home.openProject('Stunting (salinan)');
  await editor.typeNames(['Puskesmas']);
  await editor.isSaved();
  await editor.goHome();
  await expect(home.card('Stunting (salinan)')).toContainText('3 aktor'.replace(' ', '\u00a0'));
  await expect(home.card('Stunting')).toContainText('2 aktor'.replace(' ', '\u00a0'));
});

test('a deletion is taken back in one click, and later from the list of deleted projects', async ({
  home,
  page,
}) => {
  await home.choose('Stunting', 'Hapus');
  await expect(page.getByText('Stunting dihapus.')).toBeVisible();
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(home.card('Stunting')).toBeVisible();
  await home.choose('Stunting', 'Hapus');
  await expect(home.card('Stunting')).toBeHidden();
  await page.reload();
  await page.getByText('Baru dihapus').click();
  await page.getByRole('button', { name: 'Kembalikan Stunting' }).click();
  await expect(home.card('Stunting')).toBeVisible();
});

test('all projects are downloaded in one file, which opens again', async ({ home, page }) => {
  await home.choose('Stunting', 'Gandakan');
  await expect(home.projects()).toHaveCount(2);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh semua' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Semua-proyek-Rajut.rajut.json');
  const text = await readFile(await download.path(), 'utf8');
  await home.openFile({ name: 'semua.rajut.json', text });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('sudah ada di sini tanpa perubahan');
  await dialog.getByRole('button', { name: 'Semua sebagai proyek baru' }).click();
  await expect(home.projects()).toHaveCount(4);
});

test('the picture of a project follows an edit made in another tab', async ({ home, editor, context }) => {
  const knots = (where: typeof home) =>
    where.card('Stunting').locator('[class*=thumbnail] path:not([fill=none])');
  const other = openHome(await context.newPage());
  await other.open();
  await expect(knots(other)).toHaveCount(2);
  await home.openProject('Stunting');
  await editor.typeNames(['Puskesmas', 'Kader']);
  await expect(knots(other)).toHaveCount(4);
  await editor.goHome();
  await expect(knots(home)).toHaveCount(4);
});
