import { type RefObject, useEffect, useState } from 'react';
import { panned, zoomed } from '@/large/camera';
import type { Camera } from '@/large/types';

/** Farther than this, px, a press is a pull and no tap. */
const TAP_PX = 6;
/** How much a turn of the wheel brings nearer, for each px. */
const WHEEL = 0.0015;
/** How far a key moves, px, and how much it brings nearer. */
const KEY_PX = 80;
const KEY_ZOOM = 1.4;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Hand {
  /** Changes the camera. */
  readonly move: (change: (camera: Camera) => Camera) => void;
  /** A tap at px from the middle. */
  readonly onTap: (at: Point) => void;
}

/** Pulls, wheels and pinches of a picture. @param host the element that is pulled; listened to as long as it is there */
export function useHand(host: RefObject<HTMLElement | null>, hand: Hand): void {
  const [latest] = useState(() => ({ hand }));
  useEffect(() => {
    latest.hand = hand;
  });
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const fingers = new Map<number, Point>();
    let begun: Point | null = null;
    const fromMiddle = ({ clientX, clientY }: MouseEvent): Point => {
      const box = element.getBoundingClientRect();
      return { x: clientX - box.left - box.width / 2, y: clientY - box.top - box.height / 2 };
    };
    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      fingers.set(event.pointerId, fromMiddle(event));
      begun = fingers.size === 1 ? fromMiddle(event) : null;
    };
    const moved = (event: PointerEvent) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const now = fromMiddle(event);
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      fingers.set(event.pointerId, now);
      if (begun && apart(begun, now) > TAP_PX) begun = null;
      if (!other) return latest.hand.move((camera) => panned(camera, now.x - before.x, now.y - before.y));
      const factor = apart(now, other) / Math.max(1, apart(before, other));
      const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
      latest.hand.move((camera) =>
        zoomed(panned(camera, (now.x - before.x) / 2, (now.y - before.y) / 2), factor, middle),
      );
    };
    const up = (event: PointerEvent) => {
      const wasDown = fingers.delete(event.pointerId);
      if (wasDown && begun && event.type === 'pointerup') latest.hand.onTap(begun);
      begun = null;
    };
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const at = fromMiddle(event);
      latest.hand.move((camera) => zoomed(camera, Math.exp(-event.deltaY * WHEEL), at));
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', moved);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', moved);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
      element.removeEventListener('wheel', wheel);
    };
  }, [host, latest]);
}

const apart = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);
const MIDDLE = { x: 0, y: 0 };

/** What a key does to the camera; null for a key that does nothing here. */
export function keyMove(key: string): ((camera: Camera) => Camera) | null {
  switch (key) {
    case 'ArrowLeft':
      return (camera) => panned(camera, KEY_PX, 0);
    case 'ArrowRight':
      return (camera) => panned(camera, -KEY_PX, 0);
    case 'ArrowUp':
      return (camera) => panned(camera, 0, KEY_PX);
    case 'ArrowDown':
      return (camera) => panned(camera, 0, -KEY_PX);
    case '+':
    case '=':
      return (camera) => zoomed(camera, KEY_ZOOM, MIDDLE);
    case '-':
      return (camera) => zoomed(camera, 1 / KEY_ZOOM, MIDDLE);
    default:
      return null;
  }
}
