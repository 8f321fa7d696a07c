import { useSyncExternalStore } from 'react';

/** How much room the window has: panels beside the map, over it, or as sheets from below. */
export type Room = 'wide' | 'tablet' | 'phone';

/** Widths in CSS px, the same as in the style sheets. */
const WIDE = '(min-width: 1100px)';
const PHONE = '(max-width: 599px)';

/** The room of the window, drawn again when it passes a border. */
export function useRoom(): Room {
  return useSyncExternalStore(watch, read);
}

function read(): Room {
  if (window.matchMedia(PHONE).matches) return 'phone';
  return window.matchMedia(WIDE).matches ? 'wide' : 'tablet';
}

function watch(listener: () => void): () => void {
  const queries = [window.matchMedia(WIDE), window.matchMedia(PHONE)];
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}
