import { expect, test } from './support/test';

const SAMPLES = [
  { id: 'kite', title: 'Layang-layang Krackhardt', actors: 10 },
  { id: 'karawang', title: 'Jual beli gabah, Karawang', actors: 6 },
  { id: 'stages', title: 'Empat tahap: percepatan penurunan stunting', actors: 20 },
  { id: 'personal', title: 'Jejaring pribadi seorang kepala bidang', actors: 15 },
] as const;

const STAYING = ['Petani / Kelompok Tani', 'Koperasi Unit Desa', 'Sub Dolog'] as const;

for (const { id, title, actors } of SAMPLES) {
  test(`the sample ${id} opens by its address and is read`, async ({ editor }) => {
    await editor.open(`/sample/${id}`);
    await expect(editor.page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(editor.actors).toHaveCount(actors);
    await editor.openSection('Jejaring dalam angka');
    await expect(editor.figure('Ukuran')).toContainText(String(actors));
    await expect(editor.saving).toHaveAccessibleName(/Contoh, belum disimpan/);
  });
}

test('in Karawang the three who stay keep their place while one steps between the frames', async ({
  editor,
}) => {
  await editor.open('/sample/karawang');
  await expect(editor.actors).toHaveCount(6);
  await expect(editor.ties).toHaveCount(5);
  await editor.isAtRest();
  const before = await Promise.all(STAYING.map(editor.placeOf));
  await editor.openFrame('Sesudah');
  await expect(editor.actors).toHaveCount(9);
  await expect(editor.ties).toHaveCount(15);
  await editor.isAtRest();
  expect(await Promise.all(STAYING.map(editor.placeOf))).toEqual(before);
  await editor.openFrame('Sebelum');
  await expect(editor.actors).toHaveCount(6);
  expect(await Promise.all(STAYING.map(editor.placeOf))).toEqual(before);
});

test('a tie of Karawang says where it is known from', async ({ editor }) => {
  await editor.open('/sample/karawang');
  await editor.selectTie('Petani / Kelompok Tani', 'Tengkulak');
  await editor.tab('Rincian');
  const provenance = editor.page.getByRole('combobox', { name: 'Dari mana kita tahu' });
  await expect(provenance).toHaveValue('stated');
  await expect(editor.page.getByText('Sumbernya menyebut ikatan ini dengan jelas.')).toBeVisible();
  await editor.selectTie('Koperasi Unit Desa', 'Sub Dolog');
  await expect(editor.page.getByText('Ini kesimpulan pembuat peta, jadi periksa kembali.')).toBeVisible();
});

test('the first edit of a sample makes it mine and leaves the sample as it was', async ({ home, editor }) => {
  await home.open();
  await editor.open('/sample/karawang');
  await editor.typeNames(['Bulog']);
  await expect(editor.page).toHaveURL(/#\/project\//);
  await expect(editor.notices).toContainText('Ini sekarang proyek Anda sendiri. Contoh aslinya tetap utuh.');
  await editor.isSaved();
  await editor.goHome();
  await expect(home.projects()).toHaveCount(1);
  await expect(home.projects()).toContainText('13');
  await editor.open('/sample/karawang');
  await expect(editor.actors).toHaveCount(6);
  await expect(editor.actor('Bulog')).toBeHidden();
});
