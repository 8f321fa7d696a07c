import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { wantsLessMotion } from '@/platform/page';
import type { Session } from '@/session/createSession';

/** Movement of the camera, ms. */
const GLIDE_MS = 320;
/** A map of two actors is not blown up beyond this. */
const MOST_FIT_ZOOM = 1.3;
/** Free room round the map, px on screen; more at the sides and below, where names stand out. */
const ROOM = { top: 44, side: 56, below: 40 };
/** The tools and the key may take at most this share of the height from the map. */
const MOST_DOCK_SHARE = 0.36;

/**
 * Carries out the camera requests of the view: fit, zoom, show some actors.
 *
 * @returns fits the whole map at once, without movement
 */
export function useCamera({ view }: Session, canvas: RefObject<HTMLElement | null>): () => void {
  const flow = useReactFlow();
  useEffect(() => {
    return view.subscribe(({ camera }, before) => {
      if (!camera || camera === before.camera) return;
      const duration = wantsLessMotion() ? 0 : GLIDE_MS;
      // After the next drawing: what is to be shown may just have been added.
      requestAnimationFrame(() => {
        const fit = { padding: paddingOf(canvas.current), maxZoom: MOST_FIT_ZOOM, duration };
        switch (camera.move) {
          case 'fit':
            void flow.fitView(fit);
            break;
          case 'zoomIn':
            void flow.zoomIn({ duration });
            break;
          case 'zoomOut':
            void flow.zoomOut({ duration });
            break;
          case 'actualSize':
            void flow.zoomTo(1, { duration });
            break;
          case 'show': {
            const nodes = camera.actors.map((id) => ({ id }));
            void flow.fitView({ ...fit, nodes, maxZoom: Math.max(1, flow.getZoom()), minZoom: 0.3 });
            break;
          }
        }
      });
    });
  }, [view, flow, canvas]);
  return () => {
    // React Flow keeps a fit for later when there is nothing to show, and would jump at the first actor.
    if (flow.getNodes().length > 0)
      void flow.fitView({ padding: paddingOf(canvas.current), maxZoom: MOST_FIT_ZOOM });
  };
}

/** Room to leave free on each side, so that the tools and the key do not cover the map. */
function paddingOf(canvas: HTMLElement | null) {
  const dock = canvas?.querySelector('[data-dock]')?.getBoundingClientRect().height ?? 0;
  const most = (canvas?.clientHeight ?? 0) * MOST_DOCK_SHARE;
  const side = `${ROOM.side}px` as const;
  return {
    top: `${ROOM.top}px`,
    left: side,
    right: side,
    bottom: `${Math.round(ROOM.below + Math.min(dock, most))}px`,
  } as const;
}
