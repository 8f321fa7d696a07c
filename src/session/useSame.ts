import { useState } from 'react';
import { isSameValue } from '@/analysis/worker/isSameValue';

/**
 * A value that is found anew with every edit but is mostly what it was: the one before for as long as it says the
 * same, so that nothing that rests on it is drawn again. Each value is compared once.
 */
export function useSame<Value>(value: Value): Value {
  const [same] = useState(() => createSame(value));
  return same(value);
}

function createSame<Value>(first: Value): (value: Value) => Value {
  let [kept, asked] = [first, first];
  return (value) => {
    if (value === asked) return kept;
    asked = value;
    if (!isSameValue(kept, value)) kept = value;
    return kept;
  };
}
