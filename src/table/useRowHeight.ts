import { useState } from 'react';
import { hasCoarsePointer } from '@/platform/page';

/** Height of a row, px: a finger needs 44, a mouse is content with less. */
export function useRowHeight(): number {
  const [isCoarse] = useState(hasCoarsePointer);
  return isCoarse ? 44 : 36;
}
