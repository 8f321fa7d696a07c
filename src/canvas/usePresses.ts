import { type KeyboardEvent, useRef } from 'react';
import { type ActorId, actorId, type TieId, tieId } from '@/model/ids';
import type { Session } from '@/session/createSession';
import { select } from '@/session/view';
import { markOf } from './marks/markNodes';
import { toggled } from './toggled';
import { pickByKey } from './useTying';

/**
 * Enter, Space and Esc on an actor or a tie: Enter selects it alone, Space adds or drops it, Esc leads from a tie
 * back to its actor. Space acts when it is let go, because pressed it also pans with the mouse.
 */
export function usePresses(session: Session) {
  const armed = useRef<Thing | null>(null);
  return {
    onKeyDownCapture: (event: KeyboardEvent) => {
      pickByKey(session, event);
      const thing = thingAt(event.target);
      armed.current = null;
      if (event.isPropagationStopped() || !thing) return;
      if (event.key === ' ') {
        event.preventDefault();
        armed.current = thing;
      }
      if (event.key === 'Escape' && thing.on === 'tie') goBack(session);
      if (event.key === 'Enter' && !event.repeat && press(session, thing)) event.stopPropagation();
    },
    onKeyUpCapture: ({ key, target }: KeyboardEvent) => {
      const thing = armed.current;
      armed.current = null;
      if (key === ' ' && thing && thing.id === thingAt(target)?.id) toggle(session, thing);
    },
    onPointerDownCapture: () => {
      armed.current = null;
    },
  };
}

type Thing =
  | { readonly on: 'actor'; readonly id: ActorId }
  | { readonly on: 'tie'; readonly id: TieId }
  | { readonly on: 'mark'; readonly id: string };

/** The actor, tie or mark itself that has the focus, not a field in it. */
function thingAt(target: EventTarget): Thing | null {
  if (!(target instanceof Element)) return null;
  const id = target.getAttribute('data-id');
  if (id === null) return null;
  if (target.matches('.react-flow__node-actor')) return { on: 'actor', id: actorId(id) };
  if (target.matches('.react-flow__edge-tie')) return { on: 'tie', id: tieId(id) };
  return target.matches('.react-flow__node') ? { on: 'mark', id } : null;
}

/** @returns false for what is picked alone already: Enter then opens its field, as a command */
function press({ view }: Session, thing: Thing): boolean {
  const { selection, marked } = view.getState();
  const { actors, ties } = selection;
  const isAlone = actors.size + ties.size === 1;
  switch (thing.on) {
    case 'actor':
      if (isAlone && actors.has(thing.id)) return false;
      select(view, [thing.id]);
      return true;
    case 'tie':
      if (isAlone && ties.has(thing.id)) return false;
      select(view, [], [thing.id]);
      return true;
    case 'mark': {
      const mark = markOf(thing.id);
      if (!mark || (marked?.on === mark.on && marked.id === mark.id)) return false;
      view.setState({ marked: mark });
      return true;
    }
  }
}

function toggle({ view }: Session, thing: Thing): void {
  const { actors, ties } = view.getState().selection;
  if (thing.on === 'actor') view.setState({ selection: { actors: toggled(actors, thing.id), ties } });
  if (thing.on === 'tie') view.setState({ selection: { actors, ties: toggled(ties, thing.id) } });
}

function goBack({ view }: Session): void {
  const { keysOn } = view.getState();
  if (keysOn?.on === 'tie') view.setState({ keysTo: { on: 'actor', id: keysOn.from } });
}
