import * as z from 'zod/mini';
import { type Clip, copyActors, pasteClip } from '@/model/edits/copies';
import { actorSchema, placeSchema, tieSchema, tieTypeSchema } from '@/model/schema';
import { isInFrame } from '@/model/select';
import { createSettings } from '@/platform/settings';
import type { Session } from '@/session/createSession';
import { notify } from '@/session/notices';
import { select } from '@/session/view';
import { deleteSelection } from './selection';
import { stepAside } from './stepAside';

/** Copies are kept on this device, so that they can be pasted in another project or tab of Rajut. */
const KEY = 'rajut:clip';

const clipSchema = z.object({
  actors: z.array(z.object({ actor: actorSchema, at: placeSchema })),
  ties: z.array(tieSchema),
  tieTypes: z.array(tieTypeSchema),
});

/** Copies the selected actors with the ties among them. */
export function copySelection({ document, view, frame, notices }: Session): void {
  const clip = copyActors(document.getProject(), frame(), [...view.getState().selection.actors]);
  // Where the device keeps nothing, the copy serves in this project at least.
  const isKept = createSettings().write(KEY, JSON.stringify(clip));
  view.setState({ clip: isKept ? null : clip });
  notify(notices, { kind: 'copied', count: clip.actors.length });
}

/** Copies the selected actors, then deletes them. */
export function cutSelection(session: Session): void {
  copySelection(session);
  deleteSelection(session);
}

/** Pastes what was copied last into the frame in view, and selects it. Does nothing when nothing was copied. */
export function pasteFromClipboard({ document, view, frame, apply, ids }: Session): void {
  const clip = view.getState().clip ?? readClip();
  if (!clip || clip.actors.length === 0) return;
  const project = document.getProject();
  const isOriginalHere = clip.actors.some(({ actor }) => isInFrame(project, frame(), actor.id));
  const by = stepAside(project, frame(), clip, isOriginalHere ? 1 : 0);
  const { edit, actors } = pasteClip(project, frame(), clip, { by, ids, verb: 'paste' });
  apply(edit);
  select(view, actors);
  view.setState({ camera: { move: 'show', actors } });
}

function readClip(): Clip | null {
  const text = createSettings().read(KEY);
  if (text === null) return null;
  try {
    const clip = z.parse(clipSchema, JSON.parse(text));
    return clip.ties.some((tie) => tie.source === tie.target) ? null : clip;
  } catch {
    // Written by another version, or by hand: there is nothing here that could be pasted.
    return null;
  }
}
