import { useEffect } from 'react';
import type { Session } from '@/session/createSession';
import { pressInStory } from './goInStory';

/**
 * Arrow keys, those of a clicker, Home, End and Esc in the story that is told. While presenting wherever the focus is;
 * else on the card, on nothing, or on a map where nothing is picked that they would move.
 */
export function useStoryKeys(session: Session): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, altKey, metaKey, shiftKey, target } = event;
      if (ctrlKey || altKey || metaKey || shiftKey || !isForStory(session, target)) return;
      if (!pressInStory(session, key)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [session]);
}

/** In fields, dialogs and menus the keys belong to those. */
const ELSEWHERE = 'input, textarea, select, [role="dialog"], [role="menu"]';

function isForStory({ view }: Session, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest(ELSEWHERE)) return false;
  const { presenting, selection, marked } = view.getState();
  if (presenting !== 'off' || target === document.body || target.closest('[data-story]')) return true;
  const isPicked = selection.actors.size + selection.ties.size > 0 || marked !== null;
  return target.closest('[data-canvas]') !== null && !isPicked;
}
