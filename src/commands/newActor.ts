import { freePlaces } from '@/canvas/layout/freePlaces';
import { actorsInFrame } from '@/model/select';
import type { Session } from '@/session/createSession';

/** Opens the name field of a new actor in the middle of what is shown, or beside it where somebody stands. */
export function draftInTheMiddle({ document, view, frame }: Session): void {
  const { place } = frame();
  const taken = actorsInFrame(document.getProject(), frame()).flatMap(({ id }) => {
    const at = place[id];
    return at ? [at] : [];
  });
  const [at] = freePlaces(taken, 1, view.getState().centre);
  if (at) view.setState({ draft: { at, tiedTo: null } });
}
