import { useEffect, useRef, useState } from 'react';
import { useText } from '@/i18n/useText';
import { systemClock } from '@/platform/clock';
import { shownNow } from '@/session/shownNow';
import { useProject, useSession } from '@/session/useSession';
import { startTelling } from './startTelling';
import { tellingOf } from './tellings';

/** Tells screen readers what happened, politely and in one place; nothing of it is seen. */
export function Announcer() {
  const session = useSession();
  const text = useText();
  const project = useProject();
  const [told, setTold] = useState('');
  const newest = useRef({ text, project });
  useEffect(() => {
    newest.current = { text, project };
  }, [text, project]);
  useEffect(
    () =>
      startTelling(session, systemClock, (happenings) => {
        const focused = document.activeElement;
        // That part of the screen tells of its own additions.
        const isTold = focused?.closest('[data-tells]') !== null && focused !== null;
        const scene = {
          ...newest.current,
          names: session.view.getState().names,
          frame: session.frame(),
          shown: shownNow(session),
          selection: session.view.getState().selection,
          isOnMap: focused?.closest('[data-canvas]') !== null,
        };
        const sentence = tellingOf(
          isTold ? happenings.filter(({ on }) => on === 'notice') : happenings,
          scene,
        );
        // The same sentence again is another text, or it would not be told.
        if (sentence !== '') setTold((before) => (before === sentence ? `${sentence}\u00a0` : sentence));
      }),
    [session],
  );
  return (
    <p className="visuallyHidden" role="status" aria-live="polite" data-announcer="">
      {told}
    </p>
  );
}
