import type { ActorId } from '@/model/ids';

/**
 * Gives an actor on the canvas the keyboard focus, once it is drawn. Nothing happens when it is not, or when
 * the person has gone on to something beside the canvas: what they type there must not land on the map.
 */
export function focusActor(id: ActorId): void {
  focusNode(id);
}

/** As `focusActor`, for anything that React Flow draws as a node. */
export function focusNode(id: string): void {
  requestAnimationFrame(() => {
    if (isFocusFree()) actorElement(id)?.focus({ preventScroll: true });
  });
}

/** An actor, or another node, as it is drawn on the canvas; null when it is not. */
export function actorElement(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
}

/** The focus is nowhere, or on the canvas but in no field of it. */
function isFocusFree(): boolean {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return true;
  return activeElement.closest('[data-canvas]') !== null && !activeElement.matches('input, textarea');
}
