import { type RefObject, useEffect, useRef } from 'react';

/** Whether Ctrl or Cmd is held, as of the last movement or key: then a drag snaps to nothing. */
export function useFreeHand(): RefObject<boolean> {
  const isFree = useRef(false);
  useEffect(() => {
    const note = ({ ctrlKey, metaKey }: MouseEvent | KeyboardEvent) => {
      isFree.current = ctrlKey || metaKey;
    };
    const kinds = ['mousemove', 'keydown', 'keyup'] as const;
    // Before the drag itself hears of the movement.
    for (const kind of kinds) window.addEventListener(kind, note, { capture: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, note, { capture: true });
    };
  }, []);
  return isFree;
}
