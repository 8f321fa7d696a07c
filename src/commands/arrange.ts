import type { LayoutInput } from '@/canvas/layout/forceLayout';
import { runLayout } from '@/canvas/layout/runLayout';
import { arrange } from '@/model/edits/actors';
import type { ActorId } from '@/model/ids';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Session } from '@/session/createSession';

/** Lays out the frame in view as one undoable step; pinned actors stay, the others glide to their places. */
export async function arrangeMap({ document, view, frame, apply }: Session): Promise<void> {
  const project = document.getProject();
  const before = frame();
  const input: LayoutInput = {
    actors: actorsInFrame(project, before).map((actor) => ({
      id: actor.id,
      at: before.place[actor.id] ?? [0, 0],
      isPinned: actor.pinned,
    })),
    ties: visibleTies(project, before).map((tie) => [tie.source, tie.target]),
  };
  const places = await runLayout(input);
  // Someone may have gone on meanwhile: only actors that are still where the layout saw them, and free, move.
  const now = frame();
  const { actors } = document.getProject();
  const isStill = (id: ActorId) =>
    now.id === before.id && now.place[id] === before.place[id] && actors[id]?.pinned === false;
  const still = places.filter(({ id }) => isStill(id));
  if (still.length === 0) return;
  view.setState({ glideFrom: now.place });
  apply(arrange(now.id, still));
  view.setState({ camera: { move: 'fitFrame' } });
}
