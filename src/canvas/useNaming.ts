import { renameActor } from '@/model/edits/actors';
import type { Actor } from '@/model/types';
import { useSession } from '@/session/useSession';
import { focusActor } from './focusActor';

/** What the name field of an existing actor does when it is left. */
export function useNaming(actor: Actor) {
  const { apply, view } = useSession();
  const stopNaming = () => {
    view.setState({ naming: null });
    focusActor(actor.id);
  };
  return {
    stopNaming,
    rename: (name: string) => {
      apply(renameActor(actor.id, name));
      stopNaming();
    },
  };
}
