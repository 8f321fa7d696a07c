import { useStore } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { useView } from '@/session/useSession';

/** Seen from further than this, what a finger can press grows no more: it would only cover the others. */
const LARGEST = 4;

/**
 * Tells the style sheets how much larger than on the map things must be to keep their size on screen for a finger,
 * and whether a single actor is selected, which then shows the grip for its ties.
 */
export function FingerScale({ canvas }: { readonly canvas: RefObject<HTMLElement | null> }) {
  const scale = useStore(({ transform: [, , zoom] }) => Math.ceil(Math.min(LARGEST, 1 / zoom) * 10) / 10);
  const isOnly = useView(({ selection }) => selection.actors.size === 1);
  useEffect(() => {
    canvas.current?.style.setProperty('--finger-scale', String(scale));
    canvas.current?.toggleAttribute('data-only', isOnly);
  }, [canvas, scale, isOnly]);
  return null;
}
