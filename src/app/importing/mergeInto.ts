import { runLayout } from '@/canvas/layout/runLayout';
import type { Change, Edit } from '@/model/edit';
import type { ActorId } from '@/model/ids';
import type { Frame, Place } from '@/model/types';
import type { Session } from '@/session/createSession';
import { notify } from '@/session/notices';
import { select } from '@/session/view';
import { bringIn } from '@/transfer/importing/bringIn';
import { toImportEdit } from '@/transfer/importing/toImportEdit';
import type { Brought, ImportPlan, ImportWays } from '@/transfer/importing/types';
import { placeNewcomers } from '../workspace/paste/placeNewcomers';

/** Newcomers that are selected afterwards; more would only be a coloured map. */
const MOST_SELECTED = 200;

interface Merging {
  readonly plan: ImportPlan;
  readonly ways: ImportWays;
  /** Ends the layout; then nothing has happened. */
  readonly signal: AbortSignal;
  /** Called when places are found and nothing can be called off any more. */
  readonly onWriting: () => void;
}

/**
 * Carries a plan out on the open project as one undo step. Those who are in the frame stay where they are, the
 * others come to the places of the file, or are laid out round them or beside them.
 *
 * @returns false when it was called off meanwhile
 */
export async function mergeInto(
  session: Session,
  { plan, ways, signal, onWriting }: Merging,
): Promise<boolean> {
  const { document, view } = session;
  const before = session.frame();
  const brought = bringIn(plan, ways);
  const isThere = brought.project.frames.some(({ id }) => id === brought.frame.id);
  const fresh = isThere ? null : brought.frame;
  const places = await placesOf(brought, {
    known: fresh ? before : null,
    near: view.getState().centre,
    signal,
  });
  if (signal.aborted) return false;
  onWriting();
  await document.keepVersion('beforeImport');
  const edit = toImportEdit({ ...brought, places }, places);
  await session.applyInParts(fresh ? withFrame(fresh, edit) : edit);
  if (document.readOnly) return true;
  notify(session.notices, { kind: 'done', label: edit.label });
  const actors = [...brought.made, ...brought.shown].map(({ id }) => id);
  if (fresh) view.setState({ frame: fresh.id, camera: { move: 'fit' } });
  else if (actors.length > 0) view.setState({ camera: { move: 'reveal', actors } });
  if (!fresh && actors.length > 0 && actors.length <= MOST_SELECTED) select(view, actors);
  return true;
}

interface Where {
  /** The frame from which actors keep their places in a new one; null for none. */
  readonly known: Frame | null;
  readonly near: Place;
  readonly signal: AbortSignal;
}

async function placesOf(
  { project, frame, made, shown, ties, places, unplaced }: Brought,
  { known, near, signal }: Where,
): Promise<ReadonlyMap<ActorId, Place>> {
  // Frames are compared: who is in both stands at the same place in both.
  const kept = new Map(
    shown.flatMap(({ id }) => {
      const at = known?.place[id];
      return at ? [[id, at] as const] : [];
    }),
  );
  const isKept = kept.size > 0;
  const settled = isKept ? kept : places;
  const open = new Set(
    isKept ? [...made, ...shown].flatMap(({ id }) => (kept.has(id) ? [] : [id])) : unplaced,
  );
  if (open.size === 0) return settled;
  const actors = { ...project.actors, ...Object.fromEntries(made.map((actor) => [actor.id, actor])) };
  const place = { ...frame.place, ...Object.fromEntries(settled) };
  const found = await placeNewcomers(
    { ...project, actors },
    { ...frame, place, ties: { ...frame.ties, ...Object.fromEntries(ties.map((tie) => [tie.id, tie])) } },
    { made: made.filter(({ id }) => open.has(id)), shown: shown.filter(({ id }) => open.has(id)), ties },
    { near, runLayout: (task) => runLayout(task, undefined, signal) },
  );
  return new Map([...settled, ...found]);
}

/** The same edit with the frame that it fills. */
function withFrame({ id, place: _, ties: __, ...fields }: Frame, edit: Edit): Edit {
  const making: Change = { on: 'frame', id, set: fields };
  return { ...edit, changes: [making, ...edit.changes] };
}
