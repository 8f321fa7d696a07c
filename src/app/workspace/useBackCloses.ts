import { useEffect } from 'react';
import { takeBackButton } from '@/platform/backButton';
import { hasCoarsePointer, isNarrow } from '@/platform/page';
import type { Session } from '@/session/createSession';
import type { ViewState } from '@/session/view';

/**
 * On a device with a back button it leads from a part of a dialog to its list, closes the dialog, then the sheet, gives up the tie being drawn, ends the
 * story, leaves the grid or a comparison, and ends what is supposed.
 */
export function useBackCloses({ view }: Session): void {
  useEffect(() => {
    if (!hasCoarsePointer()) return;
    return takeBackButton({
      isOpen: () => closing(view.getState()) !== null,
      close: () => {
        const closed = closing(view.getState());
        if (closed) view.setState(closed);
      },
      subscribe: (listener) => view.subscribe(listener),
    });
  }, [view]);
}

/** What closes the topmost of what is open; null when nothing is. */
function closing(state: ViewState): Partial<ViewState> | null {
  const { dialog, sharePart, sheet, draft, naming, tool, isPicking, screen, lastTwin, ghost, story } = state;
  if (dialog === 'share' && sharePart !== null && isNarrow()) return { sharePart: null };
  if (dialog !== null) return { dialog: null };
  if (sheet !== null) return { sheet: null };
  if (draft !== null || naming !== null) return { draft: null, naming: null };
  if (tool === 'connect') return { tool: 'select', connectFrom: null };
  if (isPicking) return { isPicking: false };
  if (story !== null) return { ...story.before, story: null, lit: null, ghost: null };
  if (screen === 'grid' || screen === 'compare') return { screen: lastTwin };
  return ghost === null ? null : { ghost: null };
}
