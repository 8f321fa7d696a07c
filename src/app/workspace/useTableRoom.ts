import { useEffect } from 'react';
import { useSession } from '@/session/useSession';

/**
 * The table needs the width, and says what the left panel says: the panel steps aside for it and comes back with
 * the map, unless it was asked for or put away in the meantime.
 */
export function useTableRoom(): void {
  const { view } = useSession();
  useEffect(() => {
    let isAside = false;
    return view.subscribe((now, before) => {
      if (now.screen !== before.screen) {
        if (now.screen === 'table') {
          isAside = now.isLeftOpen;
          if (isAside) view.setState({ isLeftOpen: false });
        } else if (isAside) {
          isAside = false;
          view.setState({ isLeftOpen: true });
        }
      } else if (isAside && now.isLeftOpen) isAside = false;
    });
  }, [view]);
}
