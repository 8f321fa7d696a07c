import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

const KARAWANG = [
  'Petani / Kelompok Tani',
  'Tengkulak',
  'Penggilingan Beras',
  'Sub Dolog',
  'Koperasi Unit Desa',
  'Koperasi Serba Usaha',
];

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('on a phone one adds, connects and reads in the list, without touching the map', async ({
  home,
  editor,
  page,
}) => {
  await home.open();
  await page.getByRole('button', { name: 'Proyek baru' }).tap();
  const list = page.getByRole('main', { name: 'Tabel jejaring' });
  await expect(list).toBeVisible();
  const bar = page.getByRole('navigation', { name: 'Menu bawah' });
  const sheet = page.getByRole('dialog');
  await addNames(page, ['Bappeda', 'Dinas Sosial', 'Koperasi']);
  await expect(list.getByRole('listitem')).toHaveCount(3);

  await bar.getByRole('button', { name: 'Sambungkan' }).tap();
  await sheet.getByRole('combobox', { name: 'Dari aktor' }).fill('bap');
  await page.getByRole('option', { name: 'Bappeda' }).tap();
  for (const name of ['Dinas Sosial', 'Koperasi']) {
    await sheet.getByRole('combobox', { name: 'Hubungkan ke' }).fill(name);
    await page.getByRole('option', { name }).tap();
    await expect(sheet.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  }
  await sheet.getByRole('button', { name: 'Tutup' }).first().tap();

  await list.getByTitle('Koperasi', { exact: true }).tap();
  await sheet.getByRole('textbox', { name: 'Peran atau tugas' }).fill('menyalurkan pupuk');
  await sheet.getByRole('button', { name: 'Tutup' }).first().tap();

  await bar.getByRole('button', { name: 'Analisis' }).tap();
  await expect(sheet).toContainText('Bappeda adalah penghubung');
  await sheet.getByRole('button', { name: 'Tutup' }).first().tap();

  await bar.getByRole('button', { name: 'Peta' }).tap();
  await expect(editor.actors).toHaveCount(3);
  await expect(editor.tie('Bappeda', 'Koperasi')).toBeAttached();
  await bar.getByRole('button', { name: 'Daftar' }).tap();
  await expect(list.getByRole('listitem')).toHaveCount(3);
});

test('on a phone an empty list says how to start, and typing names goes on after the first', async ({
  home,
  page,
}) => {
  await home.open();
  await page.getByRole('button', { name: 'Proyek baru' }).tap();
  const list = page.getByRole('main', { name: 'Tabel jejaring' });
  await expect(
    list.getByRole('button', { name: /^(Mulai kosong|Tempel|Buka contoh|Ikuti panduan)/ }),
  ).toHaveCount(4);
  await list.getByRole('textbox', { name: 'Nama aktor baru' }).tap();
  await page.keyboard.type('Bappeda');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Nama aktor baru' })).toBeFocused();
  await page.keyboard.type('Dinas Sosial');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(2);
});

test('on a phone one adds actors, connects them by tapping, and reads the map', async ({
  home,
  editor,
  page,
}) => {
  await home.open();
  await home.newProject();
  const bar = page.getByRole('navigation', { name: 'Menu bawah' });
  const sheet = page.getByRole('dialog');
  await addNames(page, ['Bappeda', 'Dinas Sosial']);
  await expect(editor.actors).toHaveCount(2);

  await bar.getByRole('button', { name: 'Sambungkan' }).tap();
  await expect(page.getByText('Pilih aktor pertama')).toBeVisible();
  await editor.actor('Bappeda').tap();
  await expect(page.getByText('Pilih aktor yang dihubungkan dengan Bappeda')).toBeVisible();
  await editor.actor('Dinas Sosial').tap();
  await expect(editor.tie('Bappeda', 'Dinas Sosial')).toBeAttached();

  await bar.getByRole('button', { name: 'Analisis' }).tap();
  await expect(sheet).toContainText('Bappeda dan Dinas Sosial terhubung langsung.');
  await sheet.getByRole('button', { name: 'Tutup' }).first().tap();
  await editor.isSaved();
  await page.getByRole('button', { name: /^Urungkan/ }).tap();
  await expect(editor.ties).toHaveCount(0);
});

test('on a phone nothing is wider than the screen', async ({ home, editor, page }) => {
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await home.open();
  expect(await overflow()).toBe(0);
  await editor.open('/sample/karawang');
  await expect(editor.actors).toHaveCount(6);
  expect(await overflow()).toBe(0);
});

/** Types names into the sheet for adding, and closes it. */
async function addNames(page: Page, names: readonly string[]): Promise<void> {
  const bar = page.getByRole('navigation', { name: 'Menu bawah' });
  await bar.getByRole('button', { name: 'Tambah' }).tap();
  const sheet = page.getByRole('dialog');
  for (const name of names) {
    await sheet.getByRole('textbox', { name: 'Nama aktor baru' }).fill(name);
    await page.keyboard.press('Enter');
  }
  await sheet.getByRole('button', { name: 'Tutup' }).tap();
}

for (const [width, height] of [
  [360, 740],
  [740, 360],
] as const) {
  test(`the map of a phone at ${width} px fills its canvas and cuts no name off`, async ({
    editor,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await editor.open('/sample/karawang');
    await expect(editor.actors).toHaveCount(6);
    await editor.isAtRest();
    const canvas = await editor.map.boundingBox();
    if (!canvas) throw new Error('there is no canvas');
    const boxes = await Promise.all(
      KARAWANG.map(async (name) => {
        const box = await editor.actors.getByText(name, { exact: true }).boundingBox();
        if (!box) throw new Error(`${name} is not written on the map`);
        return box;
      }),
    );
    const edges = {
      left: Math.min(...boxes.map((box) => box.x)) - canvas.x,
      right: canvas.x + canvas.width - Math.max(...boxes.map((box) => box.x + box.width)),
      below: canvas.y + canvas.height - Math.max(...boxes.map((box) => box.y + box.height)),
    };
    for (const room of Object.values(edges)) expect(room).toBeGreaterThanOrEqual(4);
    // One of the two directions is used to its end.
    expect(Math.min(edges.left, edges.right, edges.below)).toBeLessThan(24);
  });
}
