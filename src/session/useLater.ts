import { useEffect, useState } from 'react';

/**
 * A value one step later: what waits for nothing is on the screen first. Unlike a deferred value it is drawn once,
 * where a large map that is drawn in pieces would begin anew with whatever comes between.
 */
export function useLater<Value>(value: Value): Value {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value));
    return () => clearTimeout(timer);
  }, [value]);
  return late;
}
