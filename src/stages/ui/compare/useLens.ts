import { useMemo, useState } from 'react';
import type { Box } from '@/picture/shapes';

/** How far a picture is enlarged against all of it in view, least and most. */
const LEAST = 0.6;
const MOST = 8;

/** What the pictures show, the same in all of them. */
export interface Lens {
  /** Everything there is, px of the map. */
  readonly box: Box;
  /** The point of the map in the middle. */
  readonly middle: Point;
  /** 1 fits the whole box. */
  readonly zoom: number;
  /** By so many px of the map. */
  readonly pan: (right: number, down: number) => void;
  /** A point of the map stays where it is; without one, the middle. */
  readonly zoomBy: (factor: number, at?: Point) => void;
  readonly fit: () => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const WHOLE = { right: 0, down: 0, zoom: 1 };

/** One lens for several pictures of the same box: who moves one moves all. */
export function useLens(box: Box): Lens {
  const [state, setState] = useState(WHOLE);
  return useMemo(() => {
    const { right, down, zoom } = state;
    const middleOf = (old: typeof WHOLE) => ({
      x: box.x + box.width / 2 + old.right,
      y: box.y + box.height / 2 + old.down,
    });
    const middle = middleOf({ right, down, zoom });
    const stay = (value: number, length: number) => Math.min(length / 2, Math.max(-length / 2, value));
    return {
      box,
      middle,
      zoom,
      pan: (x, y) =>
        setState((old) => ({
          ...old,
          right: stay(old.right + x, box.width),
          down: stay(old.down + y, box.height),
        })),
      zoomBy: (factor, at = middle) =>
        setState((old) => {
          const next = Math.min(MOST, Math.max(LEAST, old.zoom * factor));
          const share = 1 - old.zoom / next;
          const centre = middleOf(old);
          return {
            zoom: next,
            right: stay(old.right + (at.x - centre.x) * share, box.width),
            down: stay(old.down + (at.y - centre.y) * share, box.height),
          };
        }),
      fit: () => setState(WHOLE),
    };
  }, [state, box]);
}
