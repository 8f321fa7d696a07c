import { getViewportForBounds, useReactFlow } from '@xyflow/react';
import { type RefObject, useCallback, useEffect } from 'react';
import { KNOT_PX } from '@/appearance/actorLook';
import { actorsInFrame } from '@/model/select';
import type { Project } from '@/model/types';
import { wantsLessMotion } from '@/platform/page';
import type { Session } from '@/session/createSession';

/** Movement of the camera, ms. */
const GLIDE_MS = 320;
/** A map of two actors is not blown up beyond this. */
const MOST_FIT_ZOOM = 1.3;
/** Free room round the map, px on screen; more at the sides and below, where names stand out. */
const ROOM = { top: 48, side: 84, below: 44 };
/** The tools and the key may take at most this share of the height from the map. */
const MOST_DOCK_SHARE = 0.36;

/**
 * Carries out the camera requests of the view: fit, zoom, show some actors.
 *
 * @returns fits the whole map at once, without movement
 */
export function useCamera({ view, document }: Session, canvas: RefObject<HTMLElement | null>): () => void {
  const flow = useReactFlow();
  const fitAll = useCallback(
    (duration: number) => {
      const element = canvas.current;
      if (!element) return;
      const { clientWidth: width, clientHeight: height } = element;
      const box = boxOf(document.getProject());
      // The first actors are put round the origin, which otherwise lies in a corner, half under the panel.
      if (!box) return void flow.setViewport({ x: width / 2, y: height / 2, zoom: 1 }, { duration });
      const padding = paddingOf(element);
      void flow.setViewport(getViewportForBounds(box, width, height, 0.1, MOST_FIT_ZOOM, padding), {
        duration,
      });
    },
    [flow, document, canvas],
  );
  useEffect(() => {
    return view.subscribe(({ camera }, before) => {
      if (!camera || camera === before.camera) return;
      const duration = wantsLessMotion() ? 0 : GLIDE_MS;
      // After the next drawing: what is to be shown may just have been added.
      requestAnimationFrame(() => {
        const fit = { padding: paddingOf(canvas.current), maxZoom: MOST_FIT_ZOOM, duration };
        switch (camera.move) {
          case 'fit':
            fitAll(duration);
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
  }, [view, flow, canvas, fitAll]);
  return () => fitAll(0);
}

/**
 * Box round everything the project shows, in any of its frames: so stepping from one to the next moves nothing
 * but what changed. Null while nobody is on the map.
 */
function boxOf(project: Project) {
  const places = project.frames.flatMap((frame) =>
    actorsInFrame(project, frame).flatMap((actor) => {
      const at = frame.place[actor.id];
      return at ? [at] : [];
    }),
  );
  if (places.length === 0) return null;
  const xs = places.map(([x]) => x);
  const ys = places.map(([, y]) => y);
  const x = Math.min(...xs) - KNOT_PX / 2;
  const y = Math.min(...ys) - KNOT_PX / 2;
  return { x, y, width: Math.max(...xs) + KNOT_PX / 2 - x, height: Math.max(...ys) + KNOT_PX / 2 - y };
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
