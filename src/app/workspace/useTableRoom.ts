import { useEffect } from 'react';
import { useSession } from '@/session/useSession';

/**
 * The table and the grid need the width, and say what the left panel says: the panel steps aside for them and
 * comes back with the map, unless it was asked for or put away in the meantime.
 */
export function useTableRoom(): void {
  const { view } = useSession();
  useEffect(() => {
    let isAside = false;
    return view.subscribe((now, before) => {
      if (now.screen !== before.screen) {
        if (before.screen === 'map') {
          isAside = now.isLeftOpen;
          if (isAside) view.setState({ isLeftOpen: false });
        } else if (isAside && now.screen === 'map') {
          isAside = false;
          view.setState({ isLeftOpen: true });
        }
      } else if (isAside && now.isLeftOpen) isAside = false;
    });
  }, [view]);
}
