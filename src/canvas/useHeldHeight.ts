import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * Holds the height of a box over the map when it grows by itself over an actor who was in sight: what it has more to
 * say is reached by scrolling it, and nobody is covered without anybody having asked.
 *
 * @param box over the map; null while it is closed
 * @param asked changes when the reader asks for another size, or goes to another frame: then it may take its room
 * @returns the most height it may have, px; null for what its content needs
 */
export function useHeldHeight(box: RefObject<HTMLElement | null>, asked: string): number | null {
  const [held, setHeld] = useState<{ readonly asked: string; readonly px: number } | null>(null);
  const last = useRef<{ readonly asked: string; readonly rect: DOMRect } | null>(null);
  // After every drawing: what it says comes from the map, and no list names all of it.
  useLayoutEffect(() => {
    const element = box.current;
    const rect = element?.getBoundingClientRect() ?? null;
    const before = last.current;
    last.current = rect && { asked, rect };
    if (!element || !rect || !before || before.asked !== asked || rect.height <= before.rect.height) return;
    const canvas = element.closest('[data-canvas]');
    const covers = [...(canvas?.querySelectorAll('.react-flow__node-actor') ?? [])].some((node) => {
      const knot = node.getBoundingClientRect();
      return areTouching(knot, rect) && !areTouching(knot, before.rect);
    });
    if (covers) setHeld({ asked, px: before.rect.height });
  });
  return held?.asked === asked ? held.px : null;
}

const areTouching = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
