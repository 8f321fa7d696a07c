import { placeOnSide } from '@/canvas/layout/placeOnSide';
import { moveActors } from '@/model/edits/actors';
import { changeNote } from '@/model/edits/mapNotes';
import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import type { Tie } from '@/model/types';
import { nearestOnSide, nearestTo, type Side, STEPS, tiesRound } from '@/model/walking';
import { announce } from '@/session/announcements';
import type { Session } from '@/session/createSession';
import { shownNow, stopsNow } from '@/session/shownNow';
import { actorsMeant, focusedActor } from './meant';

/**
 * Moves the keyboard focus to the nearest actor on a side; from a tie to its end on that side. Before anybody
 * has the focus it goes to who is nearest to the middle.
 */
export function walkTo(session: Session, side: Side): void {
  const { view } = session;
  const stops = stopsNow(session);
  const tie = tieUnderKeys(session);
  const { current, centre } = view.getState();
  const from = stops.find(([id]) => id === (focusedActor(session) ?? current));
  const next = tie
    ? endOnSide(session, tie, side)
    : from
      ? nearestOnSide(stops, from[1], side)
      : nearestTo(stops, centre);
  if (next) view.setState({ keysTo: { on: 'actor', id: next } });
  else announce(session.announcements, [{ kind: 'nobody', side }]);
}

/** The tie that has the keyboard focus, null for none. */
function tieUnderKeys({ view, frame }: Session): Tie | null {
  const { keysOn } = view.getState();
  return keysOn?.on === 'tie' ? (ownValue(frame().ties, keysOn.id) ?? null) : null;
}

function endOnSide({ frame }: Session, { source, target }: Tie, side: Side): ActorId {
  const { place } = frame();
  const [right, down] = STEPS[side];
  const reach = (id: ActorId) => {
    const [x, y] = ownValue(place, id) ?? [0, 0];
    return x * right + y * down;
  };
  return reach(target) > reach(source) ? target : source;
}

/** Moves the keyboard focus to the next or previous tie of the actor it is on, round and round. */
export function walkTies(session: Session, step: 1 | -1): void {
  const { view, frame, announcements } = session;
  const actor = focusedActor(session) ?? view.getState().current;
  if (!actor) return;
  const { place } = frame();
  const round = tiesRound(actor, shownNow(session).ties, (id) => ownValue(place, id) ?? null);
  const tie = tieUnderKeys(session);
  const at = tie ? round.indexOf(tie.id) : step === 1 ? -1 : 0;
  const next = round.at((at + step) % round.length);
  if (next) view.setState({ keysTo: { on: 'tie', id: next, from: actor } });
  else announce(announcements, [{ kind: 'noTies', actor }]);
}

/** Opens the name field of a new actor that will be tied to the one in hand, on one side of it. */
export function draftOnSide(session: Session, side: Side): void {
  const { view, frame } = session;
  const from = actorInHand(session);
  const { place } = frame();
  const beside = from && ownValue(place, from);
  if (!from || !beside) return;
  const at = placeOnSide(Object.values(place), beside, side);
  view.setState({ draft: { at, tiedTo: from }, camera: { move: 'keepInView', at } });
}

/** The actor that has the keyboard focus, else the only selected one. */
export function actorInHand(session: Session): ActorId | null {
  const [only, ...others] = actorsMeant(session);
  return focusedActor(session) ?? (others.length === 0 ? (only ?? null) : null);
}

/** Moves the actors that are meant, or the picked group or note, px; presses in a row on the same actors are one step of undo. */
export function nudge(session: Session, side: Side, px: number): void {
  const { document, frame, apply, view } = session;
  const { marked } = view.getState();
  const project = document.getProject();
  const [right, down] = STEPS[side];
  const note = marked?.on === 'note' ? ownValue(project.mapNotes, marked.id) : undefined;
  if (note) {
    apply(changeNote(note, { at: [note.at[0] + right * px, note.at[1] + down * px] }, `nudge:${note.id}`));
    return;
  }
  const group = marked?.on === 'group' ? ownValue(project.groups, marked.id) : undefined;
  const ids = group?.members ?? actorsMeant(session);
  const { place } = frame();
  const moves = ids.flatMap((id) => {
    const at = ownValue(place, id);
    return at ? [{ id, to: [at[0] + right * px, at[1] + down * px] as const }] : [];
  });
  if (moves.length > 0) apply(moveActors(project, frame().id, moves, `nudge:${ids.join(' ')}`));
}
