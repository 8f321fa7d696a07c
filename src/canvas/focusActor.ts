import { ownValue } from '@/model/entries';
import type { ActorId, TieId } from '@/model/ids';
import type { Session } from '@/session/createSession';

/** How many drawings something may take to appear; a crowded map draws who is far off only when asked. */
const MOST_FRAMES = 30;

/** Only the newest wish for the focus counts: an older one may still be waiting for its actor. */
let newest = 0;

/**
 * Gives an actor on the canvas the keyboard focus: the one way to do it. The actor becomes the current one, which
 * the canvas then draws, comes into view, and gets the focus once it is drawn. Nothing happens when it never is,
 * or when the person has gone on to something beside the canvas: what they type there must not land on the map.
 */
export function focusActor(session: Session, id: ActorId): void {
  const at = ownValue(session.frame().place, id);
  session.view.setState({ current: id, ...(at ? { camera: { move: 'keepInView', at } } : {}) });
  focusWhenDrawn(() => actorElement(id));
}

/** Gives a tie the keyboard focus, once it is drawn; `from` is the actor to which the keys go back. */
export function focusTie({ view }: Session, id: TieId, from: ActorId): void {
  view.setState({ current: from, keysOn: { on: 'tie', id, from } });
  focusWhenDrawn(() => document.querySelector(`.react-flow__edge[data-id="${CSS.escape(id)}"]`));
}

/** Gives anything else that React Flow draws as a node the keyboard focus, once it is drawn. */
export function focusNode(id: string): void {
  focusWhenDrawn(() => actorElement(id));
}

/** An actor, or another node, as it is drawn on the canvas; null when it is not. */
export function actorElement(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
}

function focusWhenDrawn(find: () => HTMLElement | SVGElement | null): void {
  const wish = ++newest;
  const attempt = (framesLeft: number) => {
    if (wish !== newest || !isFocusFree()) return;
    const element = find();
    if (element) element.focus({ preventScroll: true });
    else if (framesLeft > 0) requestAnimationFrame(() => attempt(framesLeft - 1));
  };
  // Walking with quick fingers, the next key must find the focus where this one sent it.
  if (isOnCanvas() && find()) attempt(0);
  else requestAnimationFrame(() => attempt(MOST_FRAMES));
}

/** The focus is nowhere, or on the canvas but in no field of it. */
function isFocusFree(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || isOnCanvas();
}

function isOnCanvas(): boolean {
  const { activeElement } = document;
  if (!activeElement || activeElement.matches('input, textarea')) return false;
  return activeElement.closest('[data-canvas]') !== null;
}
