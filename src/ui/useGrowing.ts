import { useEffect, useState } from 'react';

/**
 * How many parts of a long list are on the page: a few at first, then a few more whenever there is time, until all
 * are. What is there stays.
 *
 * @param all how many there are
 * @param step how many come together
 */
export function useGrowing(all: number, step: number): number {
  const [shown, setShown] = useState(step);
  const isGrowing = shown < all;
  useEffect(() => {
    if (!isGrowing) return;
    const timer = setTimeout(() => setShown(shown + step));
    return () => clearTimeout(timer);
  }, [isGrowing, shown, step]);
  return shown;
}
