import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { findNear } from './findNear';
import type { Hits } from './hits';
import type { Near } from './whichAreLive';

/**
 * Who or what of a painted map is under the pointer. It is an element of the page before the browser asks what was
 * pressed.
 *
 * @param hits null while nothing is painted
 * @param catchPx how near the end of a thread must come to an actor to catch, px of the map
 */
export function useNear(
  canvas: RefObject<HTMLElement | null>,
  hits: RefObject<Hits | null>,
  isPainted: boolean,
  catchPx: number,
): Near | null {
  const store = useStoreApi();
  const [hovered, setHovered] = useState<Near | null>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element || !isPainted) return;
    let shown = '';
    const hover = (near: Near | null) => {
      const key = near ? `${near.on} ${near.id}` : '';
      if (key === shown) return;
      shown = key;
      flushSync(() => setHovered(near));
    };
    const follow = (event: PointerEvent) => {
      const { connection } = store.getState();
      if (!connection.inProgress && (event.buttons !== 0 || event.pointerType === 'touch')) return;
      const isOnMap =
        event.target instanceof Element && event.target.closest('.react-flow__renderer') !== null;
      if (!isOnMap && !connection.inProgress) hover(null);
      else hover(findNear(event, store.getState(), hits.current, connection.inProgress ? catchPx : null));
    };
    const leave = () => {
      if (!store.getState().connection.inProgress) hover(null);
    };
    element.addEventListener('pointermove', follow);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointermove', follow);
      element.removeEventListener('pointerleave', leave);
      setHovered(null);
    };
  }, [canvas, hits, isPainted, store, catchPx]);
  return hovered;
}
