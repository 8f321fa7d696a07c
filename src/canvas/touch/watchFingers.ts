import type { Point } from './span';

/** What a hand on the map does. Points are px of the window. */
export interface Hand {
  /** Whether a finger there is meant for the map, and not for a field or button over it. */
  readonly isOnMap: (target: Element) => boolean;
  /** A short touch. @returns whether it was dealt with, so that the browser makes no click of it */
  readonly tapped: (at: Point, target: Element, times: 1 | 2) => boolean;
  /** A finger rested. @returns whether that meant something: then the finger does nothing else any more */
  readonly rested: (at: Point, target: Element) => boolean;
  /** What the first finger had begun is given up; called before the canvas is told that it was lifted. */
  readonly cancelled: () => void;
  /** The canvas has been told. */
  readonly cancelledFully: () => void;
  /** Several fingers lie on the map now, or one of several was lifted or added. */
  readonly gripped: (fingers: readonly Point[]) => void;
  /** They moved. */
  readonly moved: (fingers: readonly Point[]) => void;
}

/** A finger that rests this long asks for the menu, ms. Android and iOS use about the same. */
const REST_MS = 450;
/** A finger that moves further than this does not rest and does not tap, px. */
const STILL_PX = 8;
/** Two taps within this time and distance are a double tap, ms and px. */
const DOUBLE_MS = 320;
const DOUBLE_PX = 32;
/** The browser asks for its own menu up to this long after the touch, ms. */
const LATE_MENU_MS = 700;

/** One finger that may still become a tap, a rest or a drag. */
interface Press {
  readonly touch: Touch;
  readonly target: Element;
  readonly at: Point;
  readonly since: number;
  isStill: boolean;
}

/**
 * Watches the fingers on an element before anything in it does. One finger is left to the canvas, but for taps
 * and rests. Several fingers are taken over until all are lifted, and so is one that has rested: the canvas is
 * told that the first was lifted, and hears nothing of the others.
 *
 * @returns a function that ends it
 */
export function watchFingers(element: HTMLElement, hand: Hand): () => void {
  let state: 'free' | 'one' | 'several' | 'spent' = 'free';
  let press: Press | null = null;
  let lastTap: { readonly at: Point; readonly time: number } | null = null;
  let lastTouch = Number.NEGATIVE_INFINITY;
  let timer = 0;
  /** While the canvas is told that a finger was lifted: that event is ours. */
  let isTelling = false;

  const fingersOf = (event: TouchEvent) =>
    [...event.touches].filter(({ target }) => target instanceof Node && element.contains(target));

  const isOnMap = ({ target }: Touch) => target instanceof Element && hand.isOnMap(target);

  const giveUp = () => {
    window.clearTimeout(timer);
    if (!press) return;
    hand.cancelled();
    isTelling = true;
    press.target.dispatchEvent(lifted(press.touch));
    isTelling = false;
    hand.cancelledFully();
    press = null;
  };

  const rest = () => {
    if (!press?.isStill || !hand.rested(press.at, press.target)) return;
    giveUp();
    state = 'spent';
  };

  const onStart = (event: TouchEvent) => {
    const fingers = fingersOf(event);
    lastTouch = event.timeStamp;
    if (state === 'spent') swallow(event);
    else if (fingers.length > 1) {
      // Two may land at the same moment.
      if (state === 'free' && !fingers.every(isOnMap)) return;
      giveUp();
      state = 'several';
      swallow(event);
      hand.gripped(fingers.map(pointOf));
    } else {
      const [touch] = fingers;
      const target = event.target;
      if (!touch || !(target instanceof Element) || !hand.isOnMap(target)) return;
      state = 'one';
      press = { touch, target, at: pointOf(touch), since: event.timeStamp, isStill: true };
      timer = window.setTimeout(rest, REST_MS);
    }
  };

  const onMove = (event: TouchEvent) => {
    if (state === 'several') {
      swallow(event);
      hand.moved(fingersOf(event).map(pointOf));
    } else if (state === 'spent') swallow(event);
    else if (press) {
      const [touch] = fingersOf(event);
      if (touch && distance(pointOf(touch), press.at) > STILL_PX) {
        press.isStill = false;
        window.clearTimeout(timer);
      }
    }
  };

  const onEnd = (event: TouchEvent) => {
    if (isTelling) return;
    lastTouch = event.timeStamp;
    const fingers = fingersOf(event);
    if (state === 'several' && fingers.length > 0) hand.gripped(fingers.map(pointOf));
    if (state === 'several' || state === 'spent') swallow(event);
    else if (press && event.type === 'touchend' && press.isStill && tap(press, event.timeStamp)) {
      event.preventDefault();
    }
    if (fingers.length > 0) return;
    window.clearTimeout(timer);
    state = 'free';
    press = null;
  };

  const tap = ({ at, target }: Press, time: number) => {
    const isDouble =
      lastTap !== null && time - lastTap.time < DOUBLE_MS && distance(at, lastTap.at) < DOUBLE_PX;
    lastTap = isDouble ? null : { at, time };
    return hand.tapped(at, target, isDouble ? 2 : 1);
  };

  /** A browser has a long press of its own, which would ask for a second menu. */
  const onMenu = (event: Event) => {
    const isOurs = event.target instanceof Element && hand.isOnMap(event.target);
    const isByTouch = state !== 'free' || event.timeStamp - lastTouch < LATE_MENU_MS;
    if (isOurs && isByTouch) swallow(event);
  };

  const early = { capture: true, passive: false } as const;
  element.addEventListener('touchstart', onStart, early);
  element.addEventListener('touchmove', onMove, early);
  element.addEventListener('touchend', onEnd, early);
  element.addEventListener('touchcancel', onEnd, early);
  element.addEventListener('contextmenu', onMenu, true);
  return () => {
    window.clearTimeout(timer);
    element.removeEventListener('touchstart', onStart, early);
    element.removeEventListener('touchmove', onMove, early);
    element.removeEventListener('touchend', onEnd, early);
    element.removeEventListener('touchcancel', onEnd, early);
    element.removeEventListener('contextmenu', onMenu, true);
  };
}

function swallow(event: Event): void {
  event.stopImmediatePropagation();
  if (event.cancelable) event.preventDefault();
}

/** The canvas listens for lifted fingers in three places, all of which take this one for a real one. */
const lifted = (touch: Touch) =>
  new TouchEvent('touchend', { bubbles: true, cancelable: true, touches: [], changedTouches: [touch] });

const pointOf = ({ clientX, clientY }: Touch): Point => ({ x: clientX, y: clientY });
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
