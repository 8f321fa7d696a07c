import { type PointerEvent, type RefObject, useRef } from 'react';

export type SheetHeight = 'peek' | 'half' | 'full';

/** Shares of the free height that the heights take; the style sheet says the same. */
const SHARES = { peek: 0.34, half: 0.56, full: 1 } as const satisfies Record<SheetHeight, number>;
/** A sheet that is let go lower than this share is closed. */
const CLOSED_SHARE = 0.18;
/** A flick at least this fast goes on to the next height, px a ms. */
const FLICK = 0.45;

interface Drag {
  readonly startY: number;
  readonly startHeight: number;
  y: number;
  time: number;
  speed: number;
}

/** Drags a sheet by its head. @returns what the head listens to */
export function useSheetDrag(
  sheet: RefObject<HTMLElement | null>,
  onDrop: (to: SheetHeight | 'closed') => void,
) {
  const drag = useRef<Drag | null>(null);
  const end = (event: PointerEvent<HTMLElement>) => {
    const { current } = drag;
    const element = sheet.current;
    drag.current = null;
    if (!current || !element) return;
    const height = element.offsetHeight;
    element.style.removeProperty('height');
    element.removeAttribute('data-dragged');
    if (event.type === 'pointerup' && current.y !== current.startY)
      onDrop(heightAfter(height, current.speed));
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
      if (isOnButton || !event.isPrimary || !sheet.current) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const { clientY: y, timeStamp: time } = event;
      drag.current = { startY: y, startHeight: sheet.current.offsetHeight, y, time, speed: 0 };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const { current } = drag;
      const element = sheet.current;
      if (!current || !element) return;
      const { clientY: y, timeStamp: time } = event;
      current.speed = time > current.time ? (current.y - y) / (time - current.time) : current.speed;
      current.y = y;
      current.time = time;
      element.setAttribute('data-dragged', '');
      element.style.height = `${Math.max(0, current.startHeight + current.startY - y)}px`;
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

/** The height that is nearest to where the sheet was let go, or the next one in the direction of a flick. */
function heightAfter(height: number, speed: number): SheetHeight | 'closed' {
  const share = height / (window.visualViewport?.height ?? window.innerHeight);
  const heights = ['peek', 'half', 'full'] as const;
  if (speed > FLICK) return heights.find((one) => SHARES[one] > share) ?? 'full';
  if (speed < -FLICK) return heights.findLast((one) => SHARES[one] < share) ?? 'closed';
  if (share < CLOSED_SHARE) return 'closed';
  return heights.reduce((best, one) =>
    Math.abs(SHARES[one] - share) < Math.abs(SHARES[best] - share) ? one : best,
  );
}
