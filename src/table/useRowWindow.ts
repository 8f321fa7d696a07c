import { type RefObject, useLayoutEffect, useState } from 'react';
import { type RowWindow, rowWindow } from './rowWindow';

interface Sight {
  readonly top: number;
  readonly height: number;
}

/** Which rows of a scrolled box are drawn, kept as it scrolls and changes its size. */
export function useRowWindow(box: RefObject<HTMLElement | null>, count: number, rowPx: number): RowWindow {
  const [sight, setSight] = useState<Sight>({ top: 0, height: 800 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      const next = { top: element.scrollTop, height: element.clientHeight };
      setSight((now) => {
        const [before, after] = [now, next].map((one) => rowWindow(count, { ...one, rowPx }));
        return before?.first === after?.first && before?.end === after?.end ? now : next;
      });
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [box, count, rowPx]);
  return rowWindow(count, { ...sight, rowPx });
}
