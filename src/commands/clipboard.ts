import { currentTranslate } from '@/i18n/language';
import { type Clip, copyActors, pasteClip } from '@/model/edits/copies';
import { maskNames } from '@/model/maskNames';
import { isInFrame } from '@/model/select';
import type { Place } from '@/model/types';
import { createSettings } from '@/platform/settings';
import { writeClipboard } from '@/platform/writeClipboard';
import type { Session } from '@/session/createSession';
import { notify } from '@/session/notices';
import { select } from '@/session/view';
import {
  type CopiedActors,
  isClipKept,
  readClip,
  readCopiedActors,
  writeCopiedActors,
} from '@/transfer/copiedActors';
import { actorName } from '@/wording/fields';
import { deleteSelection } from './selection';
import { stepAside } from './stepAside';

/** Copies are kept on this device too, for menus: only keys may read the clipboard everywhere. */
const KEY = 'rajut:clip';

/**
 * Copies the selected actors with the ties among them, and keeps the copy on this device.
 *
 * @returns what belongs on the clipboard; while names are masked the names are too, and the copy itself is left out
 */
export function copySelection({ document, view, frame, notices }: Session): CopiedActors {
  const t = currentTranslate();
  const project = document.getProject();
  const { names, selection } = view.getState();
  const clip = copyActors(project, frame(), [...selection.actors]);
  // Where the device keeps nothing, the copy serves in this project at least.
  const isKept = createSettings().write(KEY, JSON.stringify(clip));
  view.setState({ clip: isKept ? null : clip });
  notify(notices, { kind: 'copied', count: clip.actors.length });
  const shown = maskNames(
    project,
    names,
    t(($) => $.canvas.hiddenName),
  );
  const words = clip.actors.map(({ actor }) => actorName(t, shown.actors[actor.id]));
  return writeCopiedActors(words, names === 'full' ? clip : null);
}

/** Copies the selected actors, then deletes them. @returns what belongs on the clipboard */
export function cutSelection(session: Session): CopiedActors {
  const copied = copySelection(session);
  deleteSelection(session);
  return copied;
}

/** Copies from a menu, where there is no event of the clipboard. */
export function copyFromMenu(session: Session): void {
  writeClipboard(copySelection(session));
}

/** Cuts from a menu, where there is no event of the clipboard. */
export function cutFromMenu(session: Session): void {
  writeClipboard(cutSelection(session));
}

/** Pastes from a menu what was copied last on this device. Does nothing when nothing was copied. */
export function pasteFromMenu(session: Session): void {
  const clip = keptClip(session);
  if (clip) placeClip(session, clip, null);
}

/** What is on the clipboard. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

/**
 * Pastes actors that Rajut has copied, in whatever window.
 *
 * @param at middle of where they are to stand; null for where they stood
 * @returns false when the clipboard holds something else
 */
export function pasteCopied(session: Session, { text, html }: Pasted, at: Place | null): boolean {
  const isEmpty = text === '' && html === '';
  const clip = isEmpty || isClipKept(html) ? keptClip(session) : readCopiedActors(html);
  if (!clip) return false;
  placeClip(session, clip, at);
  return true;
}

function keptClip({ view }: Session): Clip | null {
  const { clip } = view.getState();
  if (clip) return clip.actors.length > 0 ? clip : null;
  const text = createSettings().read(KEY);
  return text === null ? null : readClip(text);
}

function placeClip({ document, view, frame, apply, ids }: Session, clip: Clip, at: Place | null): void {
  const project = document.getProject();
  const isOriginalHere = clip.actors.some(({ actor }) => isInFrame(project, frame(), actor.id));
  const by =
    at === null
      ? stepAside(project, frame(), clip, { least: isOriginalHere ? 1 : 0 })
      : stepAside(project, frame(), clip, { least: 0, from: toMiddle(clip, at) });
  const { edit, actors } = pasteClip(project, frame(), clip, { by, ids, verb: 'paste' });
  apply(edit);
  select(view, actors);
  view.setState({ camera: { move: 'show', actors } });
}

/** How far the middle of a clip has to move to a point, whole px. */
function toMiddle({ actors }: Clip, [x, y]: Place): Place {
  const middle = (numbers: readonly number[]) =>
    (numbers.reduce((a, b) => Math.min(a, b), Infinity) +
      numbers.reduce((a, b) => Math.max(a, b), -Infinity)) /
    2;
  const at = actors.map((one) => one.at);
  return [Math.round(x - middle(at.map((one) => one[0]))), Math.round(y - middle(at.map((one) => one[1])))];
}
