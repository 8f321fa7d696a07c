/* What a hand does to a map, one real input event a frame, and what it cost the main thread. */

const FRAMES = 24;
const PAN_PX = 20;
/** React Flow scrolls half of what the wheel says. */
const SCROLL_SPEED = 0.5;
const ZOOM_STEP = 0.1;
/** d3-zoom's exponent of one px of the wheel. */
const WHEEL_EXPONENT = 0.002;
const CTRL = 2;
/** How many steps short of its place a dragged actor is dropped. */
const BACK_SHORT = 3;
/** How long a page may take to draw sharply what a gesture left, ms. */
const AFTER_MS = 600;

const frame = ({ page }) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done())));
const middle = ({ box }) => ({ x: box.x + box.width / 2, y: box.y + box.height * 0.4 });

const wheel = (open, deltaX, deltaY, modifiers = 0, at = middle(open)) =>
  open.cdp.send('Input.dispatchMouseEvent', {
    type: 'mouseWheel',
    ...at,
    deltaX,
    deltaY,
    modifiers,
  });
const mouse = (open, type, at, button, clickCount = 0) =>
  open.cdp.send('Input.dispatchMouseEvent', {
    type,
    ...at,
    button,
    buttons: button === 'left' && type !== 'mouseReleased' ? 1 : 0,
    clickCount,
  });

/** Where a place of the map is on the screen. */
const onScreen = ({ box }, view, [x, y]) => ({
  x: box.x + view.x + x * view.zoom,
  y: box.y + view.y + y * view.zoom,
});

/** The actor that stands nearest to the middle of the canvas. */
function nearestActor(open, map, view) {
  const centre = middle(open);
  const distance = ({ at }) => {
    const { x, y } = onScreen(open, view, at);
    return Math.hypot(x - centre.x, y - centre.y);
  };
  return map.actors.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

/** Zooms about the actor nearest to the middle until the map is shown at a scale. */
export async function zoomTo(open, zoom, map) {
  const now = await open.viewport();
  const at = onScreen(open, now, nearestActor(open, map, now).at);
  if (Math.abs(now.zoom / zoom - 1) > 1e-3)
    await wheel(open, 0, -Math.log2(zoom / now.zoom) / WHEEL_EXPONENT, CTRL, at);
  await open.page.mouse.move(2, 2);
  await open.rest();
}

/** Mean and worst CPU of a frame, ms, and what came after the hand had stopped. */
async function timed(open, steps) {
  const costs = [];
  let before = await open.cpuMs();
  for (const step of steps) {
    await step();
    await frame(open);
    const now = await open.cpuMs();
    costs.push(now - before);
    before = now;
  }
  await open.page.waitForTimeout(AFTER_MS);
  const after = (await open.cpuMs()) - before;
  return {
    mean: costs.reduce((sum, cost) => sum + cost, 0) / costs.length,
    worst: Math.max(...costs),
    after,
  };
}

function check(isRight, what) {
  if (!isRight) throw new Error(`canvas.bench: ${what}`);
}

/** Scrolls the map to the left and down, then back. */
export async function pan(open) {
  const before = await open.viewport();
  const by = (px) => () => wheel(open, px / SCROLL_SPEED, -px / 2 / SCROLL_SPEED);
  const there = await timed(
    open,
    Array.from({ length: FRAMES }, () => by(PAN_PX)),
  );
  const far = await open.viewport();
  check(Math.abs(before.x - far.x - FRAMES * PAN_PX) < 2, `panned by ${before.x - far.x}`);
  const back = await timed(
    open,
    Array.from({ length: FRAMES }, () => by(-PAN_PX)),
  );
  const after = await open.viewport();
  check(Math.abs(before.x - after.x) < 2 && Math.abs(before.y - after.y) < 2, 'did not come back');
  return both(there, back);
}

/** Zooms in by a factor of five, then out again. */
export async function zoom(open) {
  const before = await open.viewport();
  const by = (step) => () => wheel(open, 0, -step / WHEEL_EXPONENT, CTRL);
  const there = await timed(
    open,
    Array.from({ length: FRAMES }, () => by(ZOOM_STEP)),
  );
  const near = await open.viewport();
  check(
    Math.abs(near.zoom / before.zoom / 2 ** (FRAMES * ZOOM_STEP) - 1) < 0.02,
    `zoomed by ${near.zoom / before.zoom}`,
  );
  const back = await timed(
    open,
    Array.from({ length: FRAMES }, () => by(-ZOOM_STEP)),
  );
  check(Math.abs((await open.viewport()).zoom / before.zoom - 1) < 0.02, 'did not zoom out again');
  return both(there, back);
}

const both = (a, b) => ({
  mean: (a.mean + b.mean) / 2,
  worst: Math.max(a.worst, b.worst),
  after: (a.after + b.after) / 2,
});

/** Drags the actor nearest to the middle of the map away and almost back. */
export async function dragOne(open, map) {
  const view = await open.viewport();
  const toScreen = (place) => onScreen(open, view, place);
  const actor = nearestActor(open, map, view);
  const node = open.page.locator(`.react-flow__node[data-id="${actor.id}"]`);
  const from = toScreen(await where(node, actor.at));
  const to = (step) => ({ x: from.x - step * 4, y: from.y - step * 2 });
  const half = FRAMES / 2;
  const go = (steps) =>
    timed(
      open,
      steps.map((step) => () => mouse(open, 'mouseMoved', to(step), 'left')),
    );
  const isAt = async (step, when) => {
    const { x, y } = toScreen(await where(node, actor.at));
    const off = Math.hypot(x - to(step).x, y - to(step).y);
    check(off < 12, `${when}, ${actor.id} is ${off} px from where the hand is`);
  };
  await mouse(open, 'mouseMoved', from, 'none');
  await open.rest();
  await mouse(open, 'mousePressed', from, 'left', 1);
  const there = await go(Array.from({ length: half }, (_, i) => i + 1));
  await isAt(half, 'while dragged');
  const back = await go(Array.from({ length: half }, (_, i) => half - i - 1).slice(0, -BACK_SHORT));
  await mouse(open, 'mouseReleased', to(BACK_SHORT), 'left', 1);
  await open.rest();
  await isAt(BACK_SHORT, 'dropped');
  return both(there, back);
}

/** Centre of an actor, px of the map; where the map says it is while it has no node. */
async function where(node, at) {
  if ((await node.count()) === 0) return at;
  return node.evaluate((element) => {
    const { e, f } = new DOMMatrix(getComputedStyle(element).transform);
    return [e + element.offsetWidth / 2, f + element.offsetHeight / 2];
  });
}
