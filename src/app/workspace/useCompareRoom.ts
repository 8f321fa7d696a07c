import { useEffect } from 'react';
import { useSession } from '@/session/useSession';

/**
 * Two frames need the whole window, and bring their own words: the right panel and the row of frames step aside
 * for them and come back afterwards, unless they were asked for in the meantime.
 */
export function useCompareRoom(): void {
  const { view } = useSession();
  useEffect(() => {
    let aside: { isRightOpen?: true; isStripOpen?: true } = {};
    return view.subscribe((now, before) => {
      if (now.screen === before.screen) return;
      if (now.screen === 'compare') {
        aside = {
          ...(now.isRightOpen ? { isRightOpen: true } : {}),
          ...(now.isStripOpen ? { isStripOpen: true } : {}),
        };
        view.setState({ isRightOpen: false, isStripOpen: false });
      } else if (before.screen === 'compare') view.setState(aside);
    });
  }, [view]);
}
