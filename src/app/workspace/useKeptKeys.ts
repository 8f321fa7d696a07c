import { useEffect } from 'react';
import { useDevice } from '@/app/useDevice';
import type { Session } from '@/session/createSession';

const SETTING = 'rajut.singleKeys';

/** Single-letter shortcuts stay off on this device once they were switched off. */
export function useKeptKeys({ view }: Session): void {
  const { settings } = useDevice();
  useEffect(() => {
    view.setState({ hasSingleKeys: settings.read(SETTING) !== 'off' });
    return view.subscribe(({ hasSingleKeys }, before) => {
      if (hasSingleKeys !== before.hasSingleKeys) settings.write(SETTING, hasSingleKeys ? 'on' : 'off');
    });
  }, [view, settings]);
}
