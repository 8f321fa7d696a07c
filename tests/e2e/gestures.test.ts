import type { Editor } from './support/editor';
import { onRing, type Point } from './support/points';
import { expect, test } from './support/test';
import { middleOf, openHand } from './support/touch';

/** What anyone who knows another canvas expects of this one, with a real mouse and real keys. */
test.beforeEach(async ({ home, editor }) => {
  await home.open();
  await home.newProject();
  await editor.addActorAt('Bappeda', { x: 0.3, y: 0.3 });
  await editor.addActorAt('Dinas Sosial', { x: 0.7, y: 0.3 });
});

const ringOf = async (editor: Editor, name: string): Promise<Point> => {
  const box = await editor.actor(name).boundingBox();
  if (!box) throw new Error(`e2e: ${name} is not drawn`);
  return onRing(box);
};

test('a double click on the empty map adds an actor', async ({ editor }) => {
  await editor.addActorAt('Karang Taruna', { x: 0.5, y: 0.6 });
  expect(await editor.names()).toEqual(['Bappeda', 'Dinas Sosial', 'Karang Taruna']);
});

test('a drag from the ring to an actor ties the two', async ({ editor }) => {
  await editor.tieTogether('Bappeda', 'Dinas Sosial');
  await expect(editor.ties).toHaveCount(1);
});

test('a drag from the ring to nowhere adds an actor with its tie', async ({ editor }) => {
  await editor.tieToNew('Bappeda', 'Karang Taruna', { x: 0.3, y: 0.6 });
  await expect(editor.actors).toHaveCount(3);
  await editor.undo();
  await expect(editor.actors).toHaveCount(2);
  await expect(editor.ties).toHaveCount(0);
});

test('a click on the ring and one on an actor tie the two, without a drag', async ({ editor, page }) => {
  const ring = await ringOf(editor, 'Bappeda');
  await page.mouse.click(ring.x, ring.y);
  await expect(page.getByText('Pilih aktor yang dihubungkan dengan Bappeda')).toBeVisible();
  const { x, y } = await editor.placeOf('Dinas Sosial');
  await page.mouse.click(x, y);
  await expect(editor.tie('Bappeda', 'Dinas Sosial')).toBeAttached();
});

test('a drag of the body moves and ties nobody', async ({ editor }) => {
  await editor.move('Bappeda', { x: 0.7, y: 0.32 });
  await expect(editor.ties).toHaveCount(0);
  await expect(editor.undoButton).toHaveAttribute('title', /pindahkan Bappeda/);
});

test('a marquee takes whom it touches, and with Shift adds', async ({ editor, page }) => {
  const marquee = async ({ x, y }: Point) => {
    await page.mouse.move(x - 60, y - 60);
    await page.mouse.down();
    await page.mouse.move(x - 50, y - 50);
    await page.mouse.move(x - 4, y - 4, { steps: 4 });
    await page.mouse.up();
  };
  const selected = page.locator('.react-flow__node.selected');
  await marquee(await editor.placeOf('Bappeda'));
  await expect(selected).toHaveCount(1);
  await expect(editor.actor('Bappeda')).toHaveClass(/selected/);
  await page.keyboard.down('Shift');
  await marquee(await editor.placeOf('Dinas Sosial'));
  await page.keyboard.up('Shift');
  await expect(selected).toHaveCount(2);
});

test('Shift and a click add to the selection and take away', async ({ editor, page }) => {
  await editor.select('Bappeda');
  const { x, y } = await editor.placeOf('Dinas Sosial');
  await page.keyboard.down('Shift');
  await page.mouse.click(x, y);
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(2);
  await page.mouse.click(x, y);
  await page.keyboard.up('Shift');
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(1);
});

for (const way of ['Space', 'middle button'] as const) {
  test(`${way} and a drag move the map and nothing on it`, async ({ editor, page }) => {
    const isSpace = way === 'Space';
    const from = await editor.at({ x: 0.5, y: 0.6 });
    const before = await editor.placeOf('Bappeda');
    await page.mouse.click(from.x, from.y);
    await page.mouse.move(from.x, from.y);
    if (isSpace) await page.keyboard.down('Space');
    await page.mouse.down({ button: isSpace ? 'left' : 'middle' });
    await page.mouse.move(from.x + 40, from.y + 20, { steps: 4 });
    await page.mouse.up({ button: isSpace ? 'left' : 'middle' });
    if (isSpace) await page.keyboard.up('Space');
    await editor.isAtRest();
    const after = await editor.placeOf('Bappeda');
    expect(after.x - before.x).toBeCloseTo(40, 0);
    expect(after.y - before.y).toBeCloseTo(20, 0);
    await expect(editor.undoButton).toHaveAttribute('title', /tambah Dinas Sosial/);
  });
}

test('a burst of arrow keys is one step back', async ({ editor, page }) => {
  await editor.select('Bappeda');
  const before = await editor.placeOf('Bappeda');
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await editor.placeOf('Bappeda')).y).toBeGreaterThan(before.y);
  await editor.undo();
  await expect.poll(() => editor.placeOf('Bappeda')).toEqual(before);
});

test('undo brings a deleted actor back with its ties', async ({ editor, page }) => {
  await editor.tieTogether('Bappeda', 'Dinas Sosial');
  await editor.select('Bappeda');
  await page.keyboard.press('Delete');
  await expect(editor.actors).toHaveCount(1);
  await expect(editor.ties).toHaveCount(0);
  await editor.undo();
  await expect(editor.actors).toHaveCount(2);
  await expect(editor.tie('Bappeda', 'Dinas Sosial')).toBeAttached();
});

test('several are chosen one by one, without a key or a marquee, and a click beside loses none', async ({
  editor,
  page,
}) => {
  const beside = await editor.at({ x: 0.5, y: 0.55 });
  await page.mouse.click(beside.x, beside.y);
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(0);
  await editor.menu('Pilih banyak');
  for (const name of ['Bappeda', 'Dinas Sosial']) {
    const { x, y } = await editor.placeOf(name);
    await page.mouse.click(x, y);
  }
  await page.mouse.click(beside.x, beside.y);
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(2);
  await expect(page.getByText('2 aktor dipilih. Ketuk lagi untuk melepas.')).toBeVisible();
  const { x, y } = await editor.placeOf('Bappeda');
  await page.mouse.click(x, y);
  await expect(editor.actor('Bappeda')).not.toHaveClass(/selected/);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Ketuk aktor yang ingin dipilih')).toBeHidden();
});

test.describe('with a touch screen beside the mouse', () => {
  test.use({ hasTouch: true });

  test('a pinch with an actor under a finger does not move it', async ({ editor, page }) => {
    const hand = await openHand(page);
    const at = await middleOf(editor.actor('Bappeda'));
    await hand.down([0, at]);
    await hand.move([0, { x: at.x + 25, y: at.y + 4 }]);
    await hand.down([1, { x: at.x + 120, y: at.y + 90 }]);
    await hand.move([0, { x: at.x - 30, y: at.y - 30 }], [1, { x: at.x + 180, y: at.y + 150 }]);
    await hand.liftAll();
    await expect(editor.undoButton).toHaveAttribute('title', /tambah Dinas Sosial/);
  });
});
