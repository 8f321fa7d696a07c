import type { ActorId } from '@/model/ids';

/** Gives an actor on the canvas the keyboard focus, once it is drawn; nothing happens when it is not. */
export function focusActor(id: ActorId): void {
  requestAnimationFrame(() => {
    const node = document.querySelector(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
    if (node instanceof HTMLElement) node.focus({ preventScroll: true });
  });
}
