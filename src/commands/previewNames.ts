import type { Session } from '@/session/createSession';
import { planPasted } from '@/transfer/pasted/planPasted';
import { isMoreThanAName, readTyped } from '@/transfer/pasted/readTyped';

/**
 * Shows what was pasted into a field for one name in the preview, when it is more than that: several lines,
 * columns, or ties.
 *
 * @returns whether it is shown there; never where one may only read
 */
export function previewPasted(session: Session, text: string): boolean {
  return !session.document.readOnly && isMoreThanAName(text) && preview(session, text);
}

/**
 * Shows what was typed into a field for one name in the preview, when it asks something: ties, or a name that is
 * nearly somebody's.
 *
 * @returns whether it is shown there; never where one may only read
 */
export function previewTyped(session: Session, text: string): boolean {
  const { document, frame } = session;
  const typed = document.readOnly ? null : readTyped(text);
  if (!typed) return false;
  const { alike } = planPasted(document.getProject(), frame(), typed);
  return (typed.ties.length > 0 || alike.length > 0) && preview(session, text);
}

function preview({ view }: Session, pasted: string): true {
  view.setState({ dialog: 'names', pasted });
  return true;
}
