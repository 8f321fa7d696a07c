import { expect, test } from './support/test';

test('the farmers of Karawang cannot bargain over rice before, and can after', async ({ editor }) => {
  await editor.open('/sample/karawang');
  const section = editor.reading.getByRole('region', { name: 'Posisi tawar', exact: true });
  const index = section.getByRole('status', { name: 'Indeks posisi tawar' });
  await editor.openSection('Posisi tawar');
  await section.getByRole('combobox', { name: 'Dalam jenis ikatan apa?' }).selectOption('Hanya Barang');
  await editor.select('Petani / Kelompok Tani');
  await expect(section).toContainText('Petani / Kelompok Tani hanya punya satu mitra, Tengkulak');
  await expect(index).toHaveText('0,000');
  await editor.openFrame('Sesudah');
  await expect(index).toHaveText('0,685');
  await section.getByRole('combobox', { name: 'Jalur mandiri ke siapa?' }).selectOption('Sub Dolog');
  await expect(section).toContainText('Ada 3 jalur mandiri');
  await section.getByRole('button', { name: /→ Koperasi Unit Desa → Sub Dolog$/ }).hover();
  const stepsBack = (name: string) => editor.actor(name).locator('[class*="dimmed"]');
  await expect(stepsBack('BRI')).toHaveCount(1);
  await expect(stepsBack('Koperasi Unit Desa')).toHaveCount(0);
  await section
    .getByRole('combobox', { name: 'Dalam jenis ikatan apa?' })
    .selectOption('Semua yang dihitung');
  await expect(index).toHaveText('0,824');
});
