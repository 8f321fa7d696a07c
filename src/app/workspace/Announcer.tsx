import { useEffect, useRef, useState } from 'react';
import { useText } from '@/i18n/useText';
import type { NameMode } from '@/model/maskNames';
import { systemClock } from '@/platform/clock';
import { shownNow } from '@/session/shownNow';
import { useProject, useSession, useView } from '@/session/useSession';
import { startTelling } from './startTelling';
import { tellingOf } from './tellings';

const NOTHING_TOLD: { readonly words: string; readonly names: NameMode } = { words: '', names: 'full' };

/** Tells screen readers what happened, politely and in one place; nothing of it is seen. */
export function Announcer() {
  const session = useSession();
  const text = useText();
  const project = useProject();
  const names = useView((view) => view.names);
  const [told, setTold] = useState(NOTHING_TOLD);
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
          step: session.view.getState().step,
          isOnMap: focused?.closest('[data-canvas]') !== null,
        };
        const sentence = tellingOf(
          isTold ? happenings.filter(({ on }) => on === 'notice') : happenings,
          scene,
        );
        // The same sentence again is another text, or it would not be told.
        if (sentence !== '') {
          setTold(({ words }) => ({
            words: words === sentence ? `${sentence}\u00a0` : sentence,
            names: scene.names,
          }));
        }
      }),
    [session],
  );
  return (
    <p className="visuallyHidden" role="status" aria-live="polite" data-announcer="">
      {/* What was told with other names shown is not left standing. */}
      {told.names === names ? told.words : ''}
    </p>
  );
}
