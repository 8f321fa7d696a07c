import { useEffect, useRef, useState } from 'react';
import { runLayout } from '@/canvas/layout/runLayout';
import type { Brought } from '@/transfer/importing/types';
import type { BroughtPicture } from './broughtNetwork';
import { type LaidOutAhead, layOutBrought, type RunLayout } from './layOutBrought';

/** A network that becomes a project, with its layout on the way. */
export interface Ahead extends LaidOutAhead {
  readonly brought: Brought;
}

/**
 * Lays out what is previewed in the background, so that the map is there when the person has read the preview.
 *
 * @param bring makes the network; another function begins anew, null has nothing to lay out
 */
export function useLaidOutAhead(bring: (() => Brought) | null) {
  const ahead = useRef<Ahead | null>(null);
  const [picture, setPicture] = useState<BroughtPicture | null>(null);
  useEffect(() => {
    if (!bring) return;
    const stop = new AbortController();
    // After the preview is on screen: a large network takes a moment to put together.
    const timer = setTimeout(() => {
      const begun = beginLayout(bring(), (task) => runLayout(task, undefined, stop.signal));
      ahead.current = begun;
      begun.picture.then(
        (drawn) => {
          if (!stop.signal.aborted) setPicture(drawn);
        },
        // Called off: another preview draws its own.
        () => {},
      );
      begun.places.catch(() => {});
    });
    return () => {
      clearTimeout(timer);
      ahead.current = null;
      stop.abort();
    };
  }, [bring]);
  return { ahead, picture };
}

/** Begins to lay out a network. */
export const beginLayout = (brought: Brought, run: RunLayout): Ahead => ({
  brought,
  ...layOutBrought(brought, run),
});
