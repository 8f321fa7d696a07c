import type { Session } from '@/session/createSession';
import { toggleFolded } from './marks';

/** Whether something has the keyboard focus, or exactly one thing is picked, that has something to write in place. */
export function hasOneToName({ view }: Session): boolean {
  const { selection, marked, tool, keysOn } = view.getState();
  // With the connect tool in hand Enter picks the actor instead.
  if (tool === 'connect') return false;
  return marked !== null || keysOn !== null || selection.actors.size + selection.ties.size === 1;
}

/**
 * Opens the field of what has the keyboard focus, else of what is picked: a name, a note's text, what flows along
 * a tie. A folded group unfolds.
 */
export function startNaming(session: Session): void {
  const { view } = session;
  const { selection, marked, collapsed, keysOn } = view.getState();
  const actor = keysOn ? keysOn.on === 'actor' && keysOn.id : selection.actors.values().next().value;
  const tie = keysOn ? keysOn.on === 'tie' && keysOn.id : selection.ties.values().next().value;
  if (marked?.on === 'group' && collapsed.has(marked.id)) toggleFolded(session, marked.id);
  else if (marked) view.setState({ writing: marked });
  else if (actor) view.setState({ naming: actor });
  else if (tie) view.setState({ writing: { on: 'tie', id: tie } });
}
