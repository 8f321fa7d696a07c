import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { LONG_PRESS_MS, middleOf, openHand, PHONE } from './support/touch';

test.use(PHONE);

/** Chromium keeps the first part of a finger's movement to itself, px. */
const SLOP_PX = 20;

const zoomOf = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((map) => new DOMMatrix(getComputedStyle(map).transform).a);

test.beforeEach(async ({ editor }) => {
  await editor.open('/sample/kite');
  await expect(editor.actors).toHaveCount(10);
  await editor.isAtRest();
});

test('a finger moves the map, also when it begins on an actor that is not selected', async ({
  editor,
  page,
}) => {
  const hand = await openHand(page);
  const before = await middleOf(editor.actor('D Diane'));
  await hand.drag(before, { x: before.x + 60, y: before.y + 50 });
  await editor.isAtRest();
  const after = await middleOf(editor.actor('D Diane'));
  expect(after.x - before.x).toBeGreaterThan(40);
  expect(after.y - before.y).toBeGreaterThan(30);
  await expect(editor.undoButton).toBeDisabled();
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(0);
});

test('a tap selects, and a drag moves only who is selected', async ({ editor, page }) => {
  const hand = await openHand(page);
  await hand.tap(await middleOf(editor.actor('D Diane')));
  await expect(editor.actor('D Diane')).toHaveClass(/selected/);
  await expect(page.getByRole('region', { name: 'D Diane' })).toBeVisible();
  const [diane, other] = [await middleOf(editor.actor('D Diane')), await middleOf(editor.actor('J Jane'))];
  await hand.drag(diane, { x: diane.x + 30, y: diane.y - 40 });
  await expect(editor.undoButton).toHaveAttribute('title', /pindahkan D Diane/);
  expect((await middleOf(editor.actor('D Diane'))).y).toBeLessThan(diane.y - 12);
  expect(await middleOf(editor.actor('J Jane'))).toEqual(other);
});

test('a pinch zooms, and moves nobody though a finger lies on a selected actor', async ({ editor, page }) => {
  const hand = await openHand(page);
  await hand.tap(await middleOf(editor.actor('D Diane')));
  await expect(editor.actor('D Diane')).toHaveClass(/selected/);
  const [at, zoom] = [await middleOf(editor.actor('D Diane')), await zoomOf(page)];
  await hand.down([0, at]);
  await hand.move([0, { x: at.x + 20, y: at.y }]);
  await hand.down([1, { x: at.x + 80, y: at.y + 60 }]);
  await hand.move([0, { x: at.x - 40, y: at.y - 40 }], [1, { x: at.x + 130, y: at.y + 110 }]);
  await hand.lift(1);
  await hand.move([0, { x: at.x - 60, y: at.y }]);
  await hand.liftAll();
  expect(await zoomOf(page)).toBeGreaterThan(zoom * 1.5);
  await expect(editor.undoButton).toBeDisabled();
  await expect(page).toHaveURL(/sample/);

  // The drag that was given up leaves nothing behind: the next one is a drag as any other.
  await hand.tap(await middleOf(editor.actor('D Diane')));
  const next = await middleOf(editor.actor('D Diane'));
  await hand.drag(next, { x: next.x + 40, y: next.y + 40 });
  await expect(editor.undoButton).toHaveAttribute('title', /pindahkan D Diane/);
  const moved = await middleOf(editor.actor('D Diane'));
  expect(Math.abs(moved.x - next.x - 40)).toBeLessThan(SLOP_PX);
  expect(Math.abs(moved.y - next.y - 40)).toBeLessThan(SLOP_PX);
});

test('a pinch while a thread is being drawn drops the thread', async ({ editor, page }) => {
  const hand = await openHand(page);
  await hand.tap(await middleOf(editor.actor('J Jane')));
  const grip = await middleOf(editor.actor('J Jane').locator('[class*=grip]'));
  await hand.down([0, grip]);
  await hand.move([0, await middleOf(editor.actor('A Andre'))]);
  await expect(page.locator('.react-flow__connection')).toBeAttached();
  await hand.down([1, { x: 180, y: 500 }]);
  await expect(page.locator('.react-flow__connection')).toBeHidden();
  await hand.move([1, { x: 180, y: 560 }]);
  await hand.liftAll();
  await expect(editor.ties).toHaveCount(18);
  await expect(editor.nameField).toBeHidden();
  await expect(editor.undoButton).toBeDisabled();
});

test('a thread is drawn from the grip of a selected actor, which is large enough for a finger', async ({
  editor,
  page,
}) => {
  const hand = await openHand(page);
  await hand.tap(await middleOf(editor.actor('J Jane')));
  const grip = editor.actor('J Jane').locator('[class*=grip]');
  const box = await grip.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(44);
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await hand.drag(await middleOf(grip), await middleOf(editor.actor('A Andre')));
  await expect(editor.tie('J Jane', 'A Andre')).toBeAttached();
});

test('a long press opens one menu, also on a small actor', async ({ editor, page }) => {
  const hand = await openHand(page);
  const at = await middleOf(editor.actor('D Diane'));
  await hand.longPress({ x: at.x + 14, y: at.y });
  await expect(page.getByRole('menu')).toHaveCount(1);
  await expect(page.getByRole('menuitem', { name: 'Ubah nama' })).toBeVisible();
  await expect(editor.actor('D Diane')).toHaveClass(/selected/);
  await page.getByRole('menuitem', { name: 'Ubah nama' }).tap();
  await expect(editor.nameField).toBeFocused();
});

test('a finger that moves or gets company asks for no menu', async ({ editor, page }) => {
  const hand = await openHand(page);
  const at = await middleOf(editor.actor('D Diane'));
  await hand.down([0, at]);
  await hand.move([0, { x: at.x + SLOP_PX + 4, y: at.y }]);
  await page.waitForTimeout(LONG_PRESS_MS);
  await hand.liftAll();
  await hand.down([0, at], [1, { x: at.x + 90, y: at.y + 60 }]);
  await page.waitForTimeout(LONG_PRESS_MS);
  await hand.liftAll();
  await expect(page.getByRole('menu')).toHaveCount(0);
});

test('a double tap on the empty map adds an actor there', async ({ editor, page }) => {
  const hand = await openHand(page);
  const empty = { x: 60, y: 130 };
  await hand.tapTwice(empty);
  await expect(editor.nameField).toBeFocused();
  await expect(editor.nameField).toHaveCount(1);
  await page.keyboard.type('Bappeda');
  await page.keyboard.press('Enter');
  await expect(editor.actor('Bappeda')).toBeVisible();
  await expect(editor.actors).toHaveCount(11);
});
