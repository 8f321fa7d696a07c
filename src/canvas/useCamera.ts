import { useReactFlow, type Viewport } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { ActorId } from '@/model/ids';
import type { Frame, Place, Project } from '@/model/types';
import { wantsLessMotion } from '@/platform/page';
import type { Session } from '@/session/createSession';
import type { CameraRequest } from '@/session/picture';
import {
  areInView,
  areOnCanvas,
  centreOf,
  fitViewport,
  hiddenBySheet,
  isSmallCanvas,
  showViewport,
} from './fitViewport';
import { guideCorners } from './guides';
import { leastPan } from './leastPan';
import { bareSpots, spotsIn, spotsOf } from './spots';

type BringIntoView = Extract<CameraRequest, { move: 'show' | 'reveal' }>;

/** Movement of the camera, ms. */
const GLIDE_MS = 320;

/**
 * Carries out the camera requests of the view: fit, zoom, show some actors. Stepping to another frame moves
 * nothing as long as everybody there is in view; else the camera moves once, to where all frames have room.
 */
export function useCamera(session: Session, canvas: RefObject<HTMLElement | null>): void {
  const { view, document } = session;
  const flow = useReactFlow();
  const fitFrames = useCallback(
    (frames: readonly Frame[], duration: number) => {
      if (!canvas.current) return;
      const extra = frames.flatMap((frame) => guideCorners(view.getState().layout, frame));
      void flow.setViewport(viewportOf(canvas.current, document.getProject(), frames, extra), { duration });
    },
    [flow, document, view, canvas],
  );
  useEffect(() => {
    const bringIntoView = (element: HTMLElement, { move, actors }: BringIntoView, duration: number) => {
      const now = flow.getViewport();
      const places = placesIn(session.frame(), actors);
      if (areInView(element, now, places)) return;
      if (move === 'reveal') fitFrames([session.frame()], duration);
      else {
        const spots = spotsOf(document.getProject(), session.frame(), actors);
        void flow.setViewport(showViewport(element, now, spots), { duration });
      }
    };
    const follow = (camera: CameraRequest, duration: number) => {
      switch (camera.move) {
        case 'fit':
          fitFrames(framesToFit(session, canvas.current), duration);
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
        case 'keepInView': {
          const now = flow.getViewport();
          const next = canvas.current ? leastPan(canvas.current, now, camera.at) : now;
          if (next !== now) void flow.setViewport(next, { duration });
          break;
        }
        case 'fitActors': {
          const spots = spotsOf(document.getProject(), session.frame(), camera.actors);
          const next = canvas.current && fitViewport(canvas.current, spots, hiddenBySheet(canvas.current));
          if (next) void flow.setViewport(next, { duration });
          break;
        }
        case 'fitFrame':
          fitFrames([session.frame()], duration);
          break;
        case 'show':
        case 'reveal':
          if (canvas.current) bringIntoView(canvas.current, camera, duration);
          break;
      }
    };
    return view.subscribe(({ camera, frame }, before) => {
      const duration = wantsLessMotion() ? 0 : GLIDE_MS;
      // After the next drawing: what is to be shown may just have been added.
      if (camera && camera !== before.camera) requestAnimationFrame(() => follow(camera, duration));
      if (frame === before.frame || !canvas.current) return;
      // The key may cover somebody now: that is no reason to move everybody else.
      const project = document.getProject();
      const isOnCanvas = areOnCanvas(
        canvas.current,
        flow.getViewport(),
        spotsIn(project, [session.frame()]).map(({ at }) => at),
      );
      if (!isOnCanvas) fitFrames(project.frames, duration);
    });
  }, [session, view, document, flow, canvas, fitFrames]);
}

/**
 * All frames where there is room for them, so that stepping from before to after moves nothing but what changed;
 * on a phone's canvas the frame in view, which would be too small otherwise.
 */
function framesToFit({ document, frame }: Session, canvas: HTMLElement | null): readonly Frame[] {
  return canvas && isSmallCanvas(canvas) ? [frame()] : document.getProject().frames;
}

/** The viewport that fits some frames and other places; an empty map has its origin, round which actors come, in the middle. */
function viewportOf(
  canvas: HTMLElement,
  project: Project,
  frames: readonly Frame[],
  extra: readonly Place[] = [],
): Viewport {
  const middle = { x: canvas.clientWidth / 2, y: canvas.clientHeight / 2, zoom: 1 };
  return fitViewport(canvas, [...spotsIn(project, frames), ...bareSpots(extra)]) ?? middle;
}

/**
 * The viewport with which the map opens, known before anything of it is painted, so that it does not jump.
 *
 * @returns null until the canvas has a size
 */
export function useFirstViewport(session: Session, canvas: RefObject<HTMLElement | null>): Viewport | null {
  const [first, setFirst] = useState<Viewport | null>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const viewport = viewportOf(element, session.document.getProject(), framesToFit(session, element));
    session.view.setState({ centre: centreOf(viewport, element) });
    setFirst(viewport);
  }, [session, canvas]);
  return first;
}

const placesIn = ({ place }: Frame, actors: readonly ActorId[]): Place[] =>
  actors.flatMap((id) => (place[id] ? [place[id]] : []));
