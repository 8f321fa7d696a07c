import { useEffect } from 'react';
import { runCommand } from '@/commands/registry';
import { leaveFullscreen, watchFullscreenEnd } from '@/platform/fullscreen';
import type { Session } from '@/session/createSession';

/** What the keys of a keyboard and of a clicker do while presenting. */
const STEPS = {
  PageDown: 'nextFrame',
  ArrowRight: 'nextFrame',
  ArrowDown: 'nextFrame',
  PageUp: 'previousFrame',
  ArrowLeft: 'previousFrame',
  ArrowUp: 'previousFrame',
} as const;

const isStep = (key: string): key is keyof typeof STEPS => key in STEPS;

/** Ends presenting and gives the screen back. */
export function stopPresenting({ view }: Session): void {
  view.setState({ presenting: 'off', playing: 'off' });
  leaveFullscreen();
}

/** Makes the screen black, or shows the map again. */
export function toggleBlank({ view }: Session): void {
  view.setState(({ presenting }) => ({ presenting: presenting === 'blank' ? 'map' : 'blank' }));
}

/**
 * Keys while presenting, wherever the focus is: they come before those of the map, so that a step never moves an
 * actor. Leaving full screen by the browser's own Esc ends presenting too.
 */
export function usePresenterKeys(session: Session): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, altKey, metaKey, target } = event;
      if (ctrlKey || altKey || metaKey || isElsewhere(target)) return;
      // The story that is told takes its own steps, and Esc ends it first.
      if (session.view.getState().story !== null && (key === 'Escape' || isStep(key))) return;
      if (key === 'Escape') stopPresenting(session);
      else if (key === '.' || key.toLowerCase() === 'b') toggleBlank(session);
      else if (isStep(key)) runCommand(session, STEPS[key]);
      else if (key === ' ' && !isButton(target)) runCommand(session, 'playFrames');
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    const end = watchFullscreenEnd(() => session.view.setState({ presenting: 'off' }));
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      end();
    };
  }, [session]);
}

/** Space presses a button that has the focus. */
const isButton = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button') !== null;

/** In fields, dialogs and menus the keys belong to those. */
const isElsewhere = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null;
