import { useEffect } from 'react';
import { useSession } from '@/session/useSession';

/** Where panels lie over the map, opening one closes the other, so that some of the map stays in sight. */
export function useOnePanel(isOn: boolean): void {
  const { view } = useSession();
  useEffect(() => {
    if (!isOn) return;
    const { isLeftOpen, isRightOpen } = view.getState();
    if (isLeftOpen && isRightOpen) view.setState({ isLeftOpen: false });
    return view.subscribe((now, before) => {
      if (!now.isLeftOpen || !now.isRightOpen) return;
      view.setState(before.isLeftOpen ? { isLeftOpen: false } : { isRightOpen: false });
    });
  }, [view, isOn]);
}
