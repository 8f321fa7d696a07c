import { type RefObject, useEffect } from 'react';
import { ownValue } from '@/model/entries';
import { actorId, type TieId, tieId } from '@/model/ids';
import type { Session } from '@/session/createSession';
import type { KeysOn } from '@/session/keysView';
import type { Selection } from '@/session/view';
import { focusActor, focusTie } from './focusActor';

/**
 * Keeps what the view knows of the keyboard focus true, and carries out its requests to move it. The current
 * actor, which is the canvas's one tab stop, follows the focus and the selection of one actor.
 */
export function useKeysOn(session: Session, canvas: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { view } = session;
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest(OVER_THE_MAP)) return;
      const keysOn = canvas.current?.contains(target) ? focusedIn(session, target) : null;
      if (keysOn?.on === 'actor') view.setState({ current: keysOn.id });
      view.setState({ keysOn });
    };
    document.addEventListener('focusin', onFocus);
    const end = view.subscribe((now, before) => {
      if (now.keysTo && now.keysTo !== before.keysTo) {
        if (now.keysTo.on === 'actor') focusActor(session, now.keysTo.id);
        else focusTie(session, now.keysTo.id, now.keysTo.from);
      }
      if (now.selection !== before.selection) follow(session, now.selection);
    });
    return () => {
      document.removeEventListener('focusin', onFocus);
      end();
    };
  }, [session, canvas]);
}

/** What is open over the map goes back to it, so the map is still what the keys are on. */
const OVER_THE_MAP = '[role="dialog"], [role="menu"], [role="alertdialog"]';

function focusedIn(session: Session, target: Element): KeysOn | null {
  const found = target.closest<HTMLElement | SVGElement>('.react-flow__node-actor, .react-flow__edge-tie');
  const id = found?.getAttribute('data-id');
  if (!found || !id) return null;
  return found.matches('.react-flow__node') ? { on: 'actor', id: actorId(id) } : tieFocus(session, tieId(id));
}

/** A tie is reached from the current actor where that is one of its ends, else from its source. */
function tieFocus({ view, frame }: Session, id: TieId): KeysOn | null {
  const tie = ownValue(frame().ties, id);
  if (!tie) return null;
  return { on: 'tie', id, from: view.getState().current === tie.target ? tie.target : tie.source };
}

/** Whoever is selected alone is the current one, however they were selected. */
function follow(session: Session, { actors, ties }: Selection): void {
  if (actors.size + ties.size !== 1) return;
  const { view } = session;
  const isOnMap = view.getState().keysOn !== null;
  const [actor] = actors;
  const [tie] = ties;
  if (actor) view.setState({ current: actor, ...(isOnMap ? { keysOn: { on: 'actor', id: actor } } : {}) });
  if (tie && isOnMap) view.setState({ keysOn: tieFocus(session, tie) });
}
