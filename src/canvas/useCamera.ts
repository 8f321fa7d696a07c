import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import { wantsLessMotion } from '@/platform/page';
import type { Session } from '@/session/createSession';

/** Movement of the camera, ms. */
const GLIDE_MS = 320;
/** A map of two actors is not blown up beyond this. */
export const MOST_FIT_ZOOM = 1.3;
export const FIT_PADDING = 0.16;

/** Carries out the camera requests of the view: fit, zoom, show some actors. */
export function useCamera({ view }: Session): void {
  const flow = useReactFlow();
  useEffect(() => {
    const duration = wantsLessMotion() ? 0 : GLIDE_MS;
    const fit = { padding: FIT_PADDING, maxZoom: MOST_FIT_ZOOM, duration };
    return view.subscribe(({ camera }, before) => {
      if (!camera || camera === before.camera) return;
      // After the next drawing: what is to be shown may just have been added.
      requestAnimationFrame(() => {
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
          case 'show':
            void flow.fitView({
              ...fit,
              nodes: camera.actors.map((id) => ({ id })),
              maxZoom: Math.max(1, flow.getZoom()),
              minZoom: 0.3,
            });
            break;
        }
      });
    });
  }, [view, flow]);
}
