import { useDeferredValue, useMemo } from 'react';
import { useView } from './useSession';

/**
 * A value for a long part of the screen beside the map: after an edit the map is drawn first, and this part in
 * pieces between which the hand is served. Names that are masked from now on are masked at once.
 */
export function useInTime<Value>(value: Value): Value {
  const names = useView((view) => view.names);
  const newest = useMemo(() => ({ value, names }), [value, names]);
  const later = useDeferredValue(newest);
  return later.names === names ? later.value : value;
}
