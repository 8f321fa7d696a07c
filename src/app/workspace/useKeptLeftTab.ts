import { useEffect } from 'react';
import { useDevice } from '@/app/useDevice';
import type { Session } from '@/session/createSession';

const SETTING = 'rajut.leftTab';

/** Who worked with the guide last finds it open again; before that the actors come first. */
export function useKeptLeftTab({ view }: Session): void {
  const { settings } = useDevice();
  useEffect(() => {
    if (settings.read(SETTING) === 'guide') view.setState({ leftTab: 'guide' });
    return view.subscribe(({ leftTab }, before) => {
      if (leftTab !== before.leftTab) settings.write(SETTING, leftTab);
    });
  }, [view, settings]);
}
