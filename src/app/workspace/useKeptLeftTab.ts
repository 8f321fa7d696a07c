import { useEffect } from 'react';
import { useDevice } from '@/app/useDevice';
import type { Session } from '@/session/createSession';

const SETTING = 'rajut.leftTab';
const KEPT = ['guide', 'path'] as const;

/** Who worked with the guide or the exercises last finds them open again; before that the actors come first. */
export function useKeptLeftTab({ view }: Session): void {
  const { settings } = useDevice();
  useEffect(() => {
    const kept = KEPT.find((tab) => tab === settings.read(SETTING));
    if (kept) view.setState({ leftTab: kept });
    return view.subscribe(({ leftTab }, before) => {
      if (leftTab !== before.leftTab) settings.write(SETTING, leftTab);
    });
  }, [view, settings]);
}
