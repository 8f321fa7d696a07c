import { useEffect } from 'react';
import { useSession } from '@/session/useSession';

/** Closes the sheet over the map when something on the map is asked to be shown. */
export function useSheetGivesWay(): void {
  const { view } = useSession();
  useEffect(
    () =>
      view.subscribe((now, before) => {
        const isAsked = now.camera !== before.camera && now.camera?.move === 'show';
        if (isAsked && now.sheet !== null) view.setState({ sheet: null });
      }),
    [view],
  );
}
