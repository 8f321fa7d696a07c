import type { Session } from '@/session/createSession';
import type { ViewState } from '@/session/view';
import { selectionMeant } from './meant';

/** When a command would do something. */
export const always = () => true;
export const canEdit = ({ document }: Session) => !document.readOnly;
export const hasSelection = (session: Session) => {
  const { actors, ties } = selectionMeant(session);
  return session.view.getState().marked !== null || actors.size + ties.size > 0;
};
export const hasActors = ({ view }: Session) => view.getState().selection.actors.size > 0;
export const hasOneActor = ({ view }: Session) => view.getState().selection.actors.size === 1;

/** A command that only sets some of the view. */
export const set = (state: Partial<ViewState>) => (session: Session) => session.view.setState(state);
