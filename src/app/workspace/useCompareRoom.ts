import { useEffect } from 'react';
import type { Screen } from '@/session/panels';
import { useSession } from '@/session/useSession';

/**
 * Two frames and the report need the whole window, and bring their own words: the right panel and the row of frames
 * step aside for them and come back afterwards, unless they were asked for in the meantime.
 */
export function useCompareRoom(): void {
  const { view } = useSession();
  useEffect(() => {
    let aside: { isRightOpen?: true; isStripOpen?: true } = {};
    return view.subscribe((now, before) => {
      if (isWide(now.screen) === isWide(before.screen)) return;
      if (isWide(now.screen)) {
        aside = {
          ...(now.isRightOpen ? { isRightOpen: true } : {}),
          ...(now.isStripOpen ? { isStripOpen: true } : {}),
        };
        view.setState({ isRightOpen: false, isStripOpen: false });
      } else view.setState(aside);
    });
  }, [view]);
}

const isWide = (screen: Screen) => screen === 'compare' || screen === 'report';
