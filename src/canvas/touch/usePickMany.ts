import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { Session } from '@/session/createSession';
import { useView } from '@/session/useSession';

/**
 * While several are being chosen, a click adds an actor or tie and takes it away again, as with Shift held, and one
 * that misses them all loses nothing: the way to a selection without a marquee.
 *
 * @returns whether several are being chosen; a drag on the empty map then moves the map, because a marquee would
 *   choose anew
 */
export function usePickMany({ view }: Session, canvas: RefObject<HTMLElement | null>): boolean {
  const store = useStoreApi();
  const isPicking = useView((state) => state.isPicking);
  useEffect(() => {
    const element = canvas.current;
    if (!isPicking || !element) return;
    const keep = (event: MouseEvent) => {
      const { target } = event;
      if (target instanceof Element && target.matches('.react-flow__pane')) event.stopPropagation();
      // A held Shift that was let go has told React Flow otherwise.
      store.setState({ multiSelectionActive: true });
    };
    store.setState({ multiSelectionActive: true });
    element.addEventListener('click', keep, true);
    return () => {
      store.setState({ multiSelectionActive: false });
      element.removeEventListener('click', keep, true);
    };
  }, [isPicking, canvas, store]);
  useEffect(
    () =>
      view.subscribe(({ tool }, before) => {
        if (tool === 'connect' && before.tool !== 'connect') view.setState({ isPicking: false });
      }),
    [view],
  );
  return isPicking;
}
