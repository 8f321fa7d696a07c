import { openEditor } from './support/editor';
import { KITE_PLACES, KITE_TIES } from './support/kite';
import { tell } from './support/tell';
import { expect, test } from './support/test';

const TYPED = ['H', 'I', 'J', 'A', 'B'] as const;
const DOUBLE_CLICKED = ['C', 'D', 'E', 'F', 'G'] as const;
const ALL = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];

test('the kite drawn by hand is read in words, undone, found again, and seen in a second tab', async ({
  home,
  editor,
  context,
}) => {
  test.setTimeout(180_000);
  const started = performance.now();
  await home.open();
  await home.newProject();
  await editor.typeNames(TYPED);
  for (const name of TYPED) await editor.move(name, KITE_PLACES[name]);
  for (const name of DOUBLE_CLICKED) await editor.addActorAt(name, KITE_PLACES[name]);
  for (const [a, b] of KITE_TIES) await editor.tieTogether(a, b);
  await expect(editor.ties).toHaveCount(18);
  tell(`the kite was drawn in ${((performance.now() - started) / 1000).toFixed(1)} s`);

  await editor.openSection('Jejaring dalam angka');
  await expect(editor.figure('Kepadatan')).toContainText('0,40');
  await expect(editor.reading).toContainText('D adalah penghubung utama');
  await expect(editor.reading).toContainText('H adalah perantara utama');
  await expect(editor.reading).toContainText('F dan G paling cepat menjangkau aktor lain');
  expect(await editor.names()).toEqual(ALL);

  await expect((await editor.ranking('Keperantaraan')).first()).toContainText(/^H.*0,389/);
  const closest = await editor.ranking('Kedekatan');
  await expect(closest.filter({ hasText: '0,643' })).toHaveCount(2);
  await expect(closest.filter({ hasText: /^[FG].*0,643/ })).toHaveCount(2);

  await editor.select('H');
  await editor.page.keyboard.press('Delete');
  await expect(editor.actor('H')).toBeHidden();
  await expect(editor.reading).toContainText('terpecah menjadi 2 bagian');

  await editor.undo();
  await expect(editor.actors).toHaveCount(10);
  await expect(editor.ties).toHaveCount(18);
  await editor.isSaved();

  await editor.page.reload();
  await expect(editor.actors).toHaveCount(10);
  await expect(editor.ties).toHaveCount(18);
  await editor.openSection('Jejaring dalam angka');
  await expect(editor.figure('Kepadatan')).toContainText('0,40');

  const other = openEditor(await context.newPage());
  await other.page.goto(editor.page.url());
  await expect(other.actors).toHaveCount(10);
  await editor.typeNames(['Kelompok Tani']);
  await expect(other.actor('Kelompok Tani')).toBeVisible();
  await other.openSection('Jejaring dalam angka');
  await expect(other.figure('Ukuran')).toContainText('11');
});
