import { renameActor } from '@/model/edits/actors';
import { visibleTies } from '@/model/select';
import type { Actor } from '@/model/types';
import { useSession } from '@/session/useSession';
import { select } from '@/session/view';
import { focusActor } from './focusActor';
import { nextConnected } from './nextConnected';

/** What the name field of an existing actor does when it is left. */
export function useNaming(actor: Actor) {
  const session = useSession();
  const { apply, document, frame, view } = session;
  const stopNaming = () => {
    view.setState({ naming: null });
    focusActor(session, actor.id);
  };
  return {
    stopNaming,
    rename: (name: string) => {
      apply(renameActor(actor.id, name));
      stopNaming();
    },
    /** Opens the name field of the next connected actor; false for somebody without ties. */
    nameNext: (step: 1 | -1) => {
      const next = nextConnected(visibleTies(document.getProject(), frame()), actor.id, step);
      if (next === null) return false;
      select(view, [next]);
      view.setState({ naming: next, camera: { move: 'show', actors: [next] } });
      return true;
    },
  };
}
