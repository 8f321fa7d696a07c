import { useEffect } from 'react';
import { runCommand } from '@/commands/registry';
import { systemClock } from '@/platform/clock';
import type { Session } from '@/session/createSession';
import { startPlayer, stopPlaying } from '@/session/player';

/** Goes through the frames while they are played, and lets Space, Esc and a press on the map have their say. */
export function usePlayer(session: Session): void {
  useEffect(() => startPlayer(session, systemClock), [session]);
  useEffect(() => {
    const { view } = session;
    const onKeyDown = (event: KeyboardEvent) => {
      const { playing, presenting } = view.getState();
      if (playing === 'off' || presenting !== 'off' || isElsewhere(event)) return;
      if (event.key === 'Escape') stopPlaying(view);
      else if (event.key === ' ') runCommand(session, 'playFrames');
      else return;
      // Space would pan the map, Esc clear the selection: now they are about playing alone.
      event.preventDefault();
      event.stopPropagation();
    };
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Element && target.closest('[data-canvas]')) stopPlaying(view);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('pointerdown', onPointerDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('pointerdown', onPointerDown, { capture: true });
    };
  }, [session]);
}

const ELSEWHERE = 'input, textarea, select, [role="dialog"], [role="menu"], [role="alertdialog"]';
/** Space presses these. */
const PRESSABLE = 'button, a[href], summary, [role="button"], [role="tab"], [role="radio"], [role="switch"]';

/** In fields, dialogs and menus the keys belong to those, and on a button Space belongs to it. */
const isElsewhere = ({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent) =>
  ctrlKey ||
  altKey ||
  metaKey ||
  (target instanceof Element &&
    (target.closest(ELSEWHERE) !== null || (key === ' ' && target.closest(PRESSABLE) !== null)));
