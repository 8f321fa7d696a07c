import { useEffect } from 'react';
import { focusActor } from '@/canvas/focusActor';
import { type ActorId, actorId } from '@/model/ids';
import { isInFrame } from '@/model/select';
import type { Session } from '@/session/createSession';

/** Where the keyboard focus was: on an actor, or on a control that is known by what it is and says. */
interface FocusPlace {
  readonly actor: ActorId | null;
  readonly tag: string;
  readonly name: string;
}

/** How many drawings the editor may take to be there again. */
const MOST_FRAMES = 30;

/**
 * Presenting shows the map with nothing round it, and takes away whatever had the keyboard focus. Once it ends the
 * focus goes back to where it was: to the same actor, to the same control as it is drawn anew, else to the map.
 */
export function useFocusAfterPresenting(session: Session): void {
  useEffect(() => {
    const { view } = session;
    let place: FocusPlace | null = null;
    let wish = 0;
    const giveBack = (mine: number, framesLeft: number) => {
      if (mine !== wish || document.activeElement !== document.body) return;
      if (place?.actor && isInFrame(session.document.getProject(), session.frame(), place.actor)) {
        focusActor(session, place.actor);
        return;
      }
      const control = place && find(place);
      if (place && !control && framesLeft > 0) {
        requestAnimationFrame(() => giveBack(mine, framesLeft - 1));
        return;
      }
      (control ?? document.querySelector<HTMLElement>('[data-canvas]'))?.focus({ preventScroll: true });
    };
    const end = view.subscribe(({ presenting }, before) => {
      if (before.presenting === 'off' && presenting !== 'off') place = placeOf(document.activeElement);
      if (before.presenting === 'off' || presenting !== 'off') return;
      const mine = ++wish;
      // After the drawing in which the strip, and the focus with it, is gone.
      requestAnimationFrame(() => giveBack(mine, MOST_FRAMES));
    });
    return () => {
      wish++;
      end();
    };
  }, [session]);
}

function placeOf(element: Element | null): FocusPlace | null {
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const node = element.closest<HTMLElement>('.react-flow__node-actor')?.dataset.id;
  return { actor: node ? actorId(node) : null, tag: element.tagName, name: nameOf(element) };
}

function find({ tag, name }: FocusPlace): HTMLElement | null {
  const alike = [...document.querySelectorAll<HTMLElement>(tag)].filter((one) => nameOf(one) === name);
  return name === '' ? null : (alike.find((one) => one.getClientRects().length > 0) ?? null);
}

const nameOf = (element: HTMLElement): string =>
  element.getAttribute('aria-label') ?? element.textContent.trim();
