import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Box } from '@/picture/shapes';
import { type PaneSize, windowOf } from './paneWindow';
import type { Lens } from './useLens';

/** One turn of the keys, px on the screen and factor. */
const STEP_PX = 40;
const KEY_ZOOM = 1.25;
/** How strongly a wheel or a pinch on a touch pad enlarges. */
const WHEEL_ZOOM = 0.0016;
/** A pointer that moved less is a press, px. */
const PRESS_PX = 5;

interface Hands {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** What of the map the pane shows, and how large; null until the pane is measured. */
  readonly seen: { readonly window: Box; readonly scale: number } | null;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Dragging, the wheel, two fingers and keys move the lens. `onPress` tells what was pressed, null for the ground. */
export function usePaneHands(lens: Lens, onPress: (about: string | null) => void): Hands {
  const ref = useRef<HTMLDivElement>(null);
  const size = useSize(ref);
  const seen = size.width > 0 && size.height > 0 ? windowOf(lens, size) : null;
  const scale = seen?.scale ?? 1;
  const pointers = useRef(new Map<number, { x: number; y: number }>());
  const travelled = useRef(0);
  const toMap = (clientX: number, clientY: number) => {
    const box = ref.current?.getBoundingClientRect();
    if (!box || !seen) return lens.middle;
    return {
      x: seen.window.x + (clientX - box.x) / scale,
      y: seen.window.y + (clientY - box.y) / scale,
    };
  };
  useWheel(ref, (event) => {
    event.preventDefault();
    if (event.ctrlKey || event.metaKey)
      lens.zoomBy(Math.exp(-event.deltaY * WHEEL_ZOOM * 4), toMap(event.clientX, event.clientY));
    else lens.pan(event.deltaX / scale, event.deltaY / scale);
  });
  return {
    ref,
    seen,
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      travelled.current = 0;
      pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      const last = pointers.current.get(event.pointerId);
      if (!last) return;
      const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
      const move = { x: event.clientX - last.x, y: event.clientY - last.y };
      travelled.current += Math.hypot(move.x, move.y);
      pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (other) {
        const spanOf = (x: number, y: number) => Math.max(1, Math.hypot(x - other.x, y - other.y));
        const factor = spanOf(event.clientX, event.clientY) / spanOf(last.x, last.y);
        lens.zoomBy(factor, toMap((event.clientX + other.x) / 2, (event.clientY + other.y) / 2));
      } else if (travelled.current > PRESS_PX) lens.pan(-move.x / scale, -move.y / scale);
    },
    onPointerUp: (event) => {
      const wasHeld = pointers.current.delete(event.pointerId);
      if (wasHeld && event.type === 'pointerup' && travelled.current <= PRESS_PX) onPress(aboutAt(event));
    },
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
      const step = STEP_PX / scale;
      const moves: Readonly<Record<string, () => void>> = {
        ArrowLeft: () => lens.pan(-step, 0),
        ArrowRight: () => lens.pan(step, 0),
        ArrowUp: () => lens.pan(0, -step),
        ArrowDown: () => lens.pan(0, step),
        '+': () => lens.zoomBy(KEY_ZOOM),
        '=': () => lens.zoomBy(KEY_ZOOM),
        '-': () => lens.zoomBy(1 / KEY_ZOOM),
        '0': lens.fit,
      };
      const move = moves[event.key];
      if (!move) return;
      event.preventDefault();
      move();
    },
  };
}

/** What is under the pointer: the capture of the drag hides it from the event's own target. */
function aboutAt({ clientX, clientY }: PointerEvent): string | null {
  const found = document.elementFromPoint(clientX, clientY)?.closest<SVGElement>('[data-about]');
  return found?.dataset.about ?? null;
}

function useSize(ref: RefObject<HTMLElement | null>): PaneSize {
  const [size, setSize] = useState<PaneSize>({ width: 0, height: 0 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      setSize({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}

/** React listens to wheels without being able to stop the page from scrolling. */
function useWheel(ref: RefObject<HTMLElement | null>, onWheel: (event: WheelEvent) => void) {
  const newest = useRef(onWheel);
  useEffect(() => {
    newest.current = onWheel;
  });
  useEffect(() => {
    const element = ref.current;
    const listen = (event: WheelEvent) => newest.current(event);
    element?.addEventListener('wheel', listen, { passive: false });
    return () => element?.removeEventListener('wheel', listen);
  }, [ref]);
}
