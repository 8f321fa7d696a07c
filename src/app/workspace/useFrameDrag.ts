import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Frame } from '@/model/types';

/** A card under the mouse moves this far before it is dragged, px: less is a click. */
const SLACK_PX = 6;
/** This near an end of the row it scrolls along, px, by so much a step. */
const EDGE_PX = 36;
const SCROLL_PX = 14;

interface Drag {
  /** Index of the card. */
  readonly from: number;
  /** Index it would have. */
  readonly to: number;
  /** How far it was moved, px. */
  readonly byPx: number;
}

interface Begun {
  readonly from: number;
  /** Where the mouse was, px in the row with all that is scrolled away. */
  readonly at: number;
  /** Left edge of each card and the step between two, px. */
  readonly stepPx: number;
}

/** How far a card stands from its place, px, and whether it is the one under the mouse. */
export interface CardShift {
  readonly byPx: number;
  readonly isDragged: boolean;
}

/**
 * Dragging a card along the row with the mouse; the others make room. A finger scrolls the row instead and moves
 * cards by their menu. Esc takes it back.
 */
export function useFrameDrag(
  frames: readonly Frame[],
  moveTo: (frame: Frame, to: number) => void,
  isReadOnly: boolean,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const begun = useRef<Begun | null>(null);
  const isDragging = drag !== null;
  const stop = () => {
    begun.current = null;
    setDrag(null);
  };
  useEffect(() => {
    if (!isDragging) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      begun.current = null;
      setDrag(null);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isDragging]);
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const card = event.target instanceof Element ? event.target.closest('[data-frame]') : null;
      if (!card || isReadOnly || event.button !== 0 || event.pointerType === 'touch') return;
      const row = event.currentTarget;
      const cards = [...row.querySelectorAll('[data-frame]')];
      const [first, second] = cards.map((one) => one.getBoundingClientRect().left);
      if (first === undefined || second === undefined) return;
      begun.current = {
        from: cards.indexOf(card),
        at: event.clientX + row.scrollLeft,
        stepPx: second - first,
      };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const start = begun.current;
      if (!start) return;
      const row = event.currentTarget;
      const byPx = event.clientX + row.scrollLeft - start.at;
      if (!isDragging && Math.abs(byPx) < SLACK_PX) return;
      // Held by the row, so that letting go is no click on a card.
      if (!isDragging) row.setPointerCapture(event.pointerId);
      const { left, right } = row.getBoundingClientRect();
      if (event.clientX > right - EDGE_PX) row.scrollLeft += SCROLL_PX;
      if (event.clientX < left + EDGE_PX) row.scrollLeft -= SCROLL_PX;
      const to = start.from + Math.round(byPx / start.stepPx);
      setDrag({ from: start.from, to: Math.max(0, Math.min(frames.length - 1, to)), byPx });
    },
    onPointerUp: () => {
      const frame = drag ? frames[drag.from] : undefined;
      if (drag && frame) moveTo(frame, drag.to);
      stop();
    },
    onPointerCancel: stop,
  };
  const shiftOf = (index: number): CardShift | null => {
    if (!drag) return null;
    const { from, to, byPx } = drag;
    if (index === from) return { byPx, isDragged: true };
    const step = begun.current?.stepPx ?? 0;
    const makesRoom = from < to ? index > from && index <= to : index >= to && index < from;
    return { byPx: makesRoom ? (from < to ? -step : step) : 0, isDragged: false };
  };
  return { handlers, shiftOf };
}
