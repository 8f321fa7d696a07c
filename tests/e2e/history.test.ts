import { expect, test } from './support/test';

test.beforeEach(async ({ home }) => {
  await home.open();
  await home.newProject();
});

test('the first names typed stand in the middle of the map', async ({ editor }) => {
  await editor.typeNames(['Bappeda']);
  const middle = await editor.at({ x: 0.5, y: 0.5 });
  const { x, y } = await editor.placeOf('Bappeda');
  expect(Math.hypot(x - middle.x, y - middle.y)).toBeLessThan(5);
});

test('a drag ends where it is let go and is one step', async ({ editor }) => {
  await editor.addActorAt('Bappeda', { x: 0.3, y: 0.3 });
  const before = await editor.placeOf('Bappeda');
  await editor.move('Bappeda', { x: 0.7, y: 0.6 });
  const wanted = await editor.at({ x: 0.7, y: 0.6 });
  const moved = await editor.placeOf('Bappeda');
  expect(Math.hypot(moved.x - wanted.x, moved.y - wanted.y)).toBeLessThan(3);
  await expect(editor.undoButton).toHaveAttribute('title', 'Urungkan: pindahkan Bappeda (Ctrl+Z)');
  await editor.undo();
  await expect.poll(() => editor.placeOf('Bappeda')).toEqual(before);
  await expect(editor.notices).toContainText('Diurungkan: pindahkan Bappeda');
  await expect(editor.undoButton).toHaveAttribute('title', 'Urungkan: tambah Bappeda (Ctrl+Z)');
});

test('a name typed in the inspector is one step', async ({ editor }) => {
  await editor.addActorAt('Dinas', { x: 0.5, y: 0.3 });
  await editor.tab('Rincian');
  const name = editor.page.getByRole('textbox', { name: 'Nama', exact: true });
  await name.click();
  await name.press('End');
  await name.pressSequentially(' Pertanian Karawang');
  await expect(editor.actor('Dinas Pertanian Karawang')).toBeVisible();
  await editor.undoButton.click();
  await expect(editor.actor('Dinas')).toBeVisible();
  await expect(name).toHaveValue('Dinas');
  await expect(editor.undoButton).toHaveAttribute('title', /tambah Dinas/);
});

test('two hundred edits can all be undone', async ({ editor }) => {
  test.setTimeout(180_000);
  const EDITS = 200;
  await editor.addActorAt('Bappeda', { x: 0.5, y: 0.4 });
  await editor.isSaved();
  await editor.page.reload();
  await editor.select('Bappeda');
  await editor.tab('Rincian');
  const weaver = editor.page.getByRole('checkbox', { name: 'Perajut jejaring' });
  await weaver.focus();
  for (let edit = 0; edit < EDITS; edit++) await editor.page.keyboard.press('Space');
  await expect(weaver).not.toBeChecked();
  for (let edit = 0; edit < EDITS - 1; edit++) await editor.undo();
  await expect(weaver).toBeChecked();
  await editor.undo();
  await expect(weaver).not.toBeChecked();
  await expect(editor.undoButton).toBeDisabled();
});

test('a deletion is named in the tooltip and undone from the tooltip’s button with its ties', async ({
  editor,
}) => {
  await editor.addActorAt('Bappeda', { x: 0.3, y: 0.3 });
  await editor.tieToNew('Bappeda', 'Dinas Sosial', { x: 0.6, y: 0.5 });
  await editor.select('Bappeda');
  await editor.page.keyboard.press('Delete');
  await expect(editor.actor('Bappeda')).toBeHidden();
  await expect(editor.undoButton).toHaveAttribute('title', 'Urungkan: hapus Bappeda (Ctrl+Z)');
  await editor.undoButton.click();
  await expect(editor.notices).toContainText('Diurungkan: hapus Bappeda');
  await expect(editor.tie('Bappeda', 'Dinas Sosial')).toBeAttached();
});

test('a tie to itself is refused with a sentence', async ({ editor }) => {
  await editor.addActorAt('Bappeda', { x: 0.4, y: 0.3 });
  await editor.tieToItself('Bappeda');
  await expect(editor.notices).toContainText('Aktor tidak dapat diikat dengan dirinya sendiri.');
  await expect(editor.ties).toHaveCount(0);
});
