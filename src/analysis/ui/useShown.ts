import { useState } from 'react';

/** Rows that one press adds at most: a list of thousands must not stop the page. */
const STEP = 200;

export interface Shown {
  readonly count: number;
  /** How many rows the next press adds; 0 when all are shown. */
  readonly next: number;
  /** Whether more than the first rows are shown. */
  readonly isLong: boolean;
  readonly showMore: () => void;
  readonly showFewer: () => void;
}

/** How much of a list is shown: the first rows, then all of a short list or STEP more of a long one. */
export function useShown(total: number, first: number): Shown {
  const [wanted, setWanted] = useState(first);
  const count = Math.min(wanted, total);
  return {
    count,
    next: Math.min(STEP, total - count),
    isLong: count > first,
    showMore: () => setWanted(count + STEP),
    showFewer: () => setWanted(first),
  };
}
