import { cdp } from 'vitest/browser';

/** A point of the test's page, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

type Button = 'none' | 'left' | 'middle' | 'right';

/** Held keys as the browser's protocol counts them. */
const HELD = { none: 0, alt: 1, ctrl: 2, shift: 8 } as const;

/** What the mouse does, with which button and while which key is held. */
interface Press {
  readonly button?: Button;
  readonly held?: keyof typeof HELD;
}

const BITS = { none: 0, left: 1, right: 2, middle: 4 } as const;

/** A real mouse: the browser itself finds what lies under it, as it does for a hand. */
async function send(
  type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
  at: Point,
  { button = 'none', held = 'none' }: Press,
  clickCount = 0,
): Promise<void> {
  // The test's page is a frame, which may be drawn smaller, in the page that the browser's protocol knows.
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth);
  const scale = frame.width / innerWidth;
  await cdp().send('Input.dispatchMouseEvent', {
    type,
    x: frame.x + at.x * scale,
    y: frame.y + at.y * scale,
    button,
    buttons: type === 'mouseReleased' ? 0 : BITS[button],
    modifiers: HELD[held],
    clickCount,
  });
}

/** Presses and moves in steps, without letting go. */
export async function pressAndMove(from: Point, to: Point, press: Press = {}): Promise<void> {
  const held = { button: 'left', ...press } as const;
  await send('mouseMoved', from, { ...press, button: 'none' });
  await send('mousePressed', from, held, 1);
  for (const share of [0.05, 0.3, 0.6, 1]) {
    const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    await send('mouseMoved', at, held);
  }
}

export const letGo = (at: Point, press: Press = {}) =>
  send('mouseReleased', at, { button: 'left', ...press }, 1);

export async function drag(from: Point, to: Point, press: Press = {}): Promise<void> {
  await pressAndMove(from, to, press);
  await letGo(to, press);
}

export async function click(at: Point, press: Press = {}, times = 1): Promise<void> {
  await send('mouseMoved', at, { ...press, button: 'none' });
  for (let count = 1; count <= times; count++) {
    await send('mousePressed', at, { button: 'left', ...press }, count);
    await send('mouseReleased', at, { button: 'left', ...press }, count);
  }
}

export const doubleClick = (at: Point) => click(at, {}, 2);
