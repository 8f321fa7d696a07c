import { type MouseEvent as ReactMouseEvent, useMemo } from 'react';
import type { Session } from '@/session/createSession';
import { type MenuRequest, menuRequest } from './CanvasMenu';
import type { MapEdge, MapNode } from './marks/markNodes';

/**
 * The menu that a right click asks for on each thing of the map.
 *
 * @param open the same function for good: React Flow draws everybody anew when it is handed others
 */
export function useMenus(session: Session, open: (request: MenuRequest) => void) {
  return useMemo(
    () => ({
      onPaneContextMenu: (event: MouseEvent | ReactMouseEvent) => {
        if (!isOnActor(event)) open(menuRequest(session, event, 'pane'));
      },
      onNodeContextMenu: (event: ReactMouseEvent, node: MapNode) =>
        open(menuRequest(session, event, 'actor', node.id)),
      onEdgeContextMenu: (event: ReactMouseEvent, edge: MapEdge) => {
        if (edge.type === 'tie') open(menuRequest(session, event, 'tie', edge.id));
      },
      onSelectionContextMenu: (event: ReactMouseEvent) => open(menuRequest(session, event, 'selection')),
    }),
    [session, open],
  );
}

/** An actor that cannot be dragged lets the press through to the pane, which then asks for its own menu too. */
function isOnActor({ target }: { readonly target: EventTarget | null }): boolean {
  return target instanceof Element && target.closest('.react-flow__node') !== null;
}
