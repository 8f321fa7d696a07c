import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { Place } from '@/model/types';
import { coveredBelow } from '@/platform/keyboardRoom';
import { hasCoarsePointer, wantsLessMotion } from '@/platform/page';
import type { Session } from '@/session/createSession';

/** What an actor with its name field takes round its middle, px on screen. */
const TAKES = { above: 40, below: 84, side: 100 };
/** A sheet that begins right of this share of the window stands beside the map. */
const BESIDE_SHARE = 0.3;
/** Movement of the camera, ms. */
const GLIDE_MS = 200;

/**
 * On a touch screen, keeps what one is working on in the part of the map that neither the keyboard on the screen nor a sheet covers:
 * the actor being named, and the one whose details are open.
 */
export function useKeepInSight(session: Session, canvas: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow();
  useEffect(() => {
    if (!hasCoarsePointer()) return;
    const { view } = session;
    let waiting = 0;
    const look = () => {
      const at = workedOn(session);
      if (!at || !canvas.current) return;
      const { x, y, zoom } = flow.getViewport();
      const on = { x: x + at[0] * zoom, y: y + at[1] * zoom };
      const { width, height } = inSight(canvas.current);
      const to = {
        x: Math.max(TAKES.side, Math.min(width - TAKES.side, on.x)),
        y:
          on.y < TAKES.above || on.y > height - TAKES.below
            ? Math.max(TAKES.above, (height - TAKES.below) / 2)
            : on.y,
      };
      if (to.x === on.x && to.y === on.y) return;
      const duration = wantsLessMotion() ? 0 : GLIDE_MS;
      void flow.setViewport({ x: x + to.x - on.x, y: y + to.y - on.y, zoom }, { duration });
    };
    // A sheet is drawn after the view has changed, and its height is known then.
    const lookSoon = () => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => {
        waiting = requestAnimationFrame(look);
      });
    };
    const end = view.subscribe((now, before) => {
      const isNew = now.draft !== before.draft || now.naming !== before.naming || now.sheet !== before.sheet;
      if (isNew || now.selection !== before.selection) lookSoon();
    });
    window.visualViewport?.addEventListener('resize', lookSoon);
    return () => {
      end();
      cancelAnimationFrame(waiting);
      window.visualViewport?.removeEventListener('resize', lookSoon);
    };
  }, [session, canvas, flow]);
}

/** The place of the actor that is being named or read about; null when the map itself is looked at. */
function workedOn({ view, frame }: Session): Place | null {
  const { draft, naming, sheet, selection } = view.getState();
  if (draft) return draft.at;
  if (naming) return frame().place[naming] ?? null;
  const [only] = selection.actors;
  const isRead = sheet === 'details' && selection.actors.size === 1;
  return isRead && only ? (frame().place[only] ?? null) : null;
}

/** What of the canvas neither a sheet nor the keyboard covers, px from its corner: sheets lie below or to the right. */
function inSight(canvas: HTMLElement): { readonly width: number; readonly height: number } {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const sheet = document.querySelector<HTMLElement>('[data-sheet]');
  const keyboard = window.visualViewport ? coveredBelow(window.innerHeight, window.visualViewport) : 0;
  const isBeside = sheet !== null && sheet.offsetLeft > window.innerWidth * BESIDE_SHARE;
  const below = window.innerHeight - keyboard - (isBeside ? 0 : (sheet?.offsetHeight ?? 0));
  return {
    width: isBeside ? Math.min(width, sheet.offsetLeft - left) : width,
    height: Math.min(height, below - top),
  };
}
