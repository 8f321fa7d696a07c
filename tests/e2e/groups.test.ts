import { expect, test } from './support/test';

test('two groups draw, are seen side by side, and become one map that can be deleted again', async ({
  home,
  editor,
  page,
}) => {
  await home.open();
  for (const [title, names] of [
    ['Kelompok Padi', ['Bulog', 'Petani', 'Tengkulak']],
    ['Kelompok Anyaman', ['Perajin', 'petani', 'Pasar']],
  ] as const) {
    await home.newProject();
    await editor.typeNames([...names]);
    await editor.rename(title);
    await editor.isSaved();
    await editor.goHome();
  }
  await page.getByRole('link', { name: 'Kelompok: bandingkan dan gabungkan peta' }).click();
  await page.getByRole('checkbox', { name: 'Kelompok Padi' }).check();
  await page.getByRole('checkbox', { name: 'Kelompok Anyaman' }).check();
  await expect(page.getByRole('listitem', { name: 'Kelompok Padi', exact: true })).toContainText('Aktor3');
  await expect(page.getByRole('row', { name: /^Kelompok Anyaman/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Siapa yang sama' })).toContainText('Petani');

  // The choice is in the address: whoever comes back from a map finds both again.
  await page.getByRole('link', { name: 'Buka peta Kelompok Padi' }).click();
  await expect(editor.actors).toHaveCount(3);
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Kelompok Anyaman' })).toBeChecked();

  await page.getByRole('button', { name: 'Gabungkan 2 peta' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('5 aktor, 1 di antaranya ada di lebih dari satu peta');
  await dialog.getByRole('textbox', { name: 'Judul proyek baru' }).fill('Peta bersama');
  await dialog.getByRole('button', { name: 'Buat gabungan' }).click();
  await expect(editor.actors).toHaveCount(5);
  await editor.openFrame('Kelompok Anyaman');
  await expect(editor.actors).toHaveCount(3);
  await editor.isSaved();
  await editor.goHome();
  await expect(home.projects()).toHaveCount(3);
  await home.choose('Peta bersama', 'Hapus');
  await expect(home.projects()).toHaveCount(2);
});
