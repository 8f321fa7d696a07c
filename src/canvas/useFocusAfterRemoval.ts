import { type RefObject, useEffect } from 'react';
import { actorId } from '@/model/ids';
import { actorsInFrame, isInFrame } from '@/model/select';
import type { Frame, Place, Project } from '@/model/types';
import type { Session } from '@/session/createSession';
import { focusActor } from './focusActor';

/**
 * Passes the keyboard focus on when what had it on the map is removed, here or in another tab: from an actor
 * to the nearest one, else to the map itself. Lost to the page, it would take every single-letter key along.
 */
export function useFocusAfterRemoval(session: Session, canvas: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let before = session.frame();
    return session.document.subscribe(() => {
      const place = before.place;
      before = session.frame();
      const focused = focusedOn(canvas.current);
      if (focused === null) return;
      // After the next drawing, in which what is gone loses the focus.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) canvas.current?.focus({ preventScroll: true });
      });
      const id = actorId(focused);
      const project = session.document.getProject();
      const at = place[id];
      const next = at && !isInFrame(project, before, id) ? nearestTo(at, project, before) : null;
      if (next) focusActor(next);
    });
  }, [session, canvas]);
}

/** Id of the actor or tie that has the focus, '' for anything else on the canvas, null outside it. */
function focusedOn(canvas: HTMLElement | null): string | null {
  const { activeElement } = document;
  if (!activeElement || !canvas?.contains(activeElement)) return null;
  return activeElement.closest('[data-id]')?.getAttribute('data-id') ?? '';
}

function nearestTo([x, y]: Place, project: Project, frame: Frame) {
  let nearest = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { id } of actorsInFrame(project, frame)) {
    const [left, top] = frame.place[id] ?? [x, y];
    const distance = Math.hypot(left - x, top - y);
    if (distance >= least) continue;
    least = distance;
    nearest = id;
  }
  return nearest;
}
