import type { Locator, Page } from '@playwright/test';
import type { Point } from './points';

/** A phone in the hand: what a test of touch needs beside `hasTouch`. */
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

/** Longer than the map waits for a finger to rest, ms. */
export const LONG_PRESS_MS = 650;

/** Steps of a movement: a hand begins slowly, and what it covers first tells a drag from a tap. */
const STEPS = [0.04, 0.12, 0.3, 0.55, 0.8, 1];

/** Real fingers on the page: the browser itself finds what lies under them. */
export async function openHand(page: Page) {
  const browser = await page.context().newCDPSession(page);
  const fingers = new Map<number, Point>();
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd') =>
    browser.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [...fingers].map(([id, { x, y }]) => ({ id, x, y })),
    });

  const hand = {
    /** Puts fingers down, one after another; each is known by its number. */
    down: async (...points: readonly (readonly [finger: number, at: Point])[]) => {
      for (const [finger, at] of points) {
        fingers.set(finger, at);
        await send('touchStart');
      }
    },
    /** Moves fingers together, in steps. */
    move: async (...goals: readonly (readonly [finger: number, to: Point])[]) => {
      const from = new Map(fingers);
      for (const share of STEPS) {
        for (const [finger, to] of goals) {
          const start = from.get(finger) ?? to;
          const between = (a: number, b: number) => a + (b - a) * share;
          fingers.set(finger, { x: between(start.x, to.x), y: between(start.y, to.y) });
        }
        await send('touchMove');
      }
    },
    /** Lifts one finger; the others stay. */
    lift: async (finger: number) => {
      fingers.delete(finger);
      await send(fingers.size === 0 ? 'touchEnd' : 'touchMove');
    },
    liftAll: async () => {
      fingers.clear();
      await send('touchEnd');
    },
    tap: async (at: Point) => {
      await hand.down([0, at]);
      await hand.liftAll();
    },
    tapTwice: async (at: Point) => {
      await hand.tap(at);
      await hand.tap(at);
    },
    drag: async (from: Point, to: Point) => {
      await hand.down([0, from]);
      await hand.move([0, to]);
      await hand.liftAll();
    },
    longPress: async (at: Point) => {
      await hand.down([0, at]);
      await page.waitForTimeout(LONG_PRESS_MS);
      await hand.liftAll();
    },
  };
  return hand;
}

export type HandOnPage = Awaited<ReturnType<typeof openHand>>;

/** The middle of an element, px of the page. */
export async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`e2e: ${locator} has no box`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
