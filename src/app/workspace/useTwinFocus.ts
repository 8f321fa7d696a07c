import { useEffect } from 'react';
import { focusActor } from '@/canvas/focusActor';
import { isInFrame } from '@/model/select';
import type { Session } from '@/session/createSession';

/** How many drawings the table may take to appear; it may have to be fetched first. */
const MOST_FRAMES = 90;

/**
 * Going over to the table, the grid or back hides what had the keyboard focus. It goes on in the twin that is shown: to the
 * row of the actor that the keys were on, or to that actor on the map. Whoever pressed a button stays there.
 */
export function useTwinFocus(session: Session): void {
  useEffect(() => {
    const { view } = session;
    let newest = 0;
    const follow = (wish: number, framesLeft: number) => {
      if (wish !== newest || framesLeft === 0) return;
      if (isFocusFree() && focusScreen()) return;
      requestAnimationFrame(() => follow(wish, framesLeft - 1));
    };
    const end = view.subscribe(({ screen }, before) => {
      if (screen === before.screen) return;
      const wish = ++newest;
      const from = document.activeElement;
      // A dialog gives the focus back to what is hidden by then, and the row of frames goes with the map.
      if (isFocusFree() || from?.closest('main, nav, [role="dialog"]'))
        requestAnimationFrame(() => follow(wish, MOST_FRAMES));
    });
    return () => {
      newest++;
      end();
    };
    function focusScreen(): boolean {
      switch (view.getState().screen) {
        case 'table':
          return focusGrid();
        case 'grid':
          return focusBoard(view.getState().current);
        case 'compare':
          return focusPage('[data-compare-screen]');
        case 'worksheets':
          return focusPage('[data-worksheets]');
        case 'report':
          return focusPage('[data-report]');
        case 'map':
          return focusMap(session);
      }
    }
    function focusGrid(): boolean {
      const find = () => document.querySelector<HTMLElement>('[role="grid"] [data-cell][tabindex="0"]');
      if (!find()) return false;
      const { current } = view.getState();
      if (current) view.setState({ camera: { move: 'show', actors: [current] } });
      // After the drawing in which that row has the tab stop.
      requestAnimationFrame(() => {
        if (isFocusFree()) find()?.focus({ preventScroll: true });
      });
      return true;
    }
  }, [session]);
}

/** To the actor that the keys were on, else to the first of the stakeholder grid, else to the screen itself. */
function focusBoard(current: string | null): boolean {
  const board = document.querySelector<HTMLElement>('[data-grid-screen]');
  const chips = [...(board?.querySelectorAll<HTMLElement>('[data-grid-actor]') ?? [])];
  const chip = chips.find(({ dataset }) => dataset.gridActor === current) ?? chips[0] ?? board;
  chip?.focus({ preventScroll: true });
  return board !== null;
}

/** To a screen as a whole: its first control is the next stop. */
function focusPage(selector: string): boolean {
  const screen = document.querySelector<HTMLElement>(selector);
  screen?.focus({ preventScroll: true });
  return screen !== null;
}

function focusMap(session: Session): boolean {
  const canvas = document.querySelector<HTMLElement>('[data-canvas]');
  const { current } = session.view.getState();
  const isThere = current !== null && isInFrame(session.document.getProject(), session.frame(), current);
  if (isThere) focusActor(session, current);
  else canvas?.focus({ preventScroll: true });
  return canvas !== null;
}

/** Nothing has the focus, or something that is hidden now. */
function isFocusFree(): boolean {
  const { activeElement } = document;
  return (
    activeElement === null || activeElement === document.body || activeElement.closest('[inert]') !== null
  );
}
