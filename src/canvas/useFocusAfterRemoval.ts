import { type RefObject, useEffect } from 'react';
import { ownValue } from '@/model/entries';
import { actorId } from '@/model/ids';
import { isInFrame } from '@/model/select';
import { nearestTo } from '@/model/walking';
import type { Session } from '@/session/createSession';
import { stopsNow } from '@/session/shownNow';
import { focusActor } from './focusActor';

/**
 * Passes the keyboard focus on when what had it on the map is removed, here or in another tab: from an actor
 * to the nearest one, from a tie to the actor from which it was reached, else to the map itself. Lost to the
 * page, it would take every single-letter key along.
 */
export function useFocusAfterRemoval(session: Session, canvas: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let before = session.frame();
    return session.document.subscribe(() => {
      const { place } = before;
      before = session.frame();
      const focused = focusedOn(canvas.current);
      if (focused === null) return;
      // After the next drawing, in which what is gone loses the focus.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) canvas.current?.focus({ preventScroll: true });
      });
      const { keysOn } = session.view.getState();
      const isThere = (id: string) => isInFrame(session.document.getProject(), before, actorId(id));
      if (keysOn?.on === 'tie' && keysOn.id === focused) {
        if (!ownValue(before.ties, keysOn.id) && isThere(keysOn.from)) focusActor(session, keysOn.from);
        return;
      }
      const at = ownValue(place, actorId(focused));
      const next = at && !isThere(focused) ? nearestTo(stopsNow(session), at) : null;
      if (next) focusActor(session, next);
    });
  }, [session, canvas]);
}

/** Id of the actor or tie that has the focus, '' for anything else on the canvas, null outside it. */
function focusedOn(canvas: HTMLElement | null): string | null {
  const { activeElement } = document;
  if (!activeElement || !canvas?.contains(activeElement)) return null;
  return activeElement.closest('[data-id]')?.getAttribute('data-id') ?? '';
}
