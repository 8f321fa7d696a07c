import { useEffect } from 'react';
import { useSession } from '@/session/useSession';
import type { Selection } from '@/session/view';

/**
 * Closes the sheet over the map when something on the map is asked to be shown, and the details when what they
 * are about is no longer selected.
 */
export function useSheetGivesWay(): void {
  const { view } = useSession();
  useEffect(
    () =>
      view.subscribe((now, before) => {
        const isAsked = now.camera !== before.camera && now.camera?.move === 'show';
        const isOver = now.sheet === 'details' && isEmpty(now.selection) && !isEmpty(before.selection);
        if ((isAsked && now.sheet !== null) || isOver) view.setState({ sheet: null });
      }),
    [view],
  );
}

const isEmpty = ({ actors, ties }: Selection) => actors.size + ties.size === 0;
