import { useState } from 'react';
import { isSameValue } from '@/analysis/worker/isSameValue';

/**
 * A value that is found anew with every edit but is mostly what it was: the one before for as long as it says the
 * same, so that nothing that rests on it is drawn again.
 */
export function useSame<Value>(value: Value): Value {
  const [kept, keep] = useState(value);
  if (kept === value || isSameValue(kept, value)) return kept;
  keep(value);
  return value;
}
