import { useSyncExternalStore } from 'react';
import { isNarrow, isRoomy, watchRoom } from '@/platform/page';

/** How much room the window has: panels beside the map, over it, or as sheets from below. */
export type Room = 'wide' | 'tablet' | 'phone';

/** The room of the window, drawn again when it passes a border. Large text takes room as a narrow window does. */
export function useRoom(): Room {
  return useSyncExternalStore(watchRoom, read);
}

function read(): Room {
  if (isNarrow()) return 'phone';
  return isRoomy() ? 'wide' : 'tablet';
}
