import { freePlaces } from '@/canvas/layout/freePlaces';
import { newActor } from '@/model/defaults';
import type { Edit } from '@/model/edit';
import { addActors, showActors } from '@/model/edits/actors';
import type { ActorId } from '@/model/ids';
import { isInFrame } from '@/model/select';
import type { Actor, Frame, Place, Project } from '@/model/types';
import { cleanText } from '@/transfer/pasted/cleanText';
import { dropListMark } from '@/transfer/pasted/dropListMark';
import { linesOf } from '@/transfer/pasted/limitedLines';
import { nameKey } from '@/transfer/pasted/nameKey';
import { readName } from '@/transfer/pasted/readName';

/** What typed or pasted names would do to a frame. */
export interface NamesPlan {
  /** Names that nobody in the project has, in their order. */
  readonly fresh: readonly string[];
  /** Actors of the project that this frame does not show yet: they are shown, not made twice. */
  readonly elsewhere: readonly Actor[];
  /** Actors that the frame shows already; nothing happens to them. */
  readonly present: readonly Actor[];
  /** Lines that repeat an earlier line. */
  readonly repeated: number;
}

/**
 * Sorts names, one a line, into new ones and those that are there. Empty lines are nothing; list marks such
 * as "1." or "-" at the beginning of a line are left out; a name is cut at the longest that a project takes.
 */
export function planNames(project: Project, frame: Frame, text: string): NamesPlan {
  const known = new Map(Object.values(project.actors).map((actor) => [nameKey(actor.name), actor]));
  const seen = new Set<string>();
  const fresh: string[] = [];
  const elsewhere: Actor[] = [];
  const present: Actor[] = [];
  let repeated = 0;
  for (const line of linesOf(text)) {
    const name = readName(dropListMark(cleanText(line)))?.name;
    if (name === undefined) continue;
    const key = nameKey(name);
    const actor = known.get(key);
    if (seen.has(key)) repeated++;
    else if (!actor) fresh.push(name);
    else (isInFrame(project, frame, actor.id) ? present : elsewhere).push(actor);
    seen.add(key);
  }
  return { fresh, elsewhere, present, repeated };
}

/** Actors of the project that a frame does not show, by name. */
export function actorsElsewhere(project: Project, frame: Frame): Actor[] {
  return Object.values(project.actors)
    .filter((actor) => !isInFrame(project, frame, actor.id))
    .sort((a, b) => a.name.localeCompare(b.name, 'id'));
}

/**
 * Carries out a plan as one undo step: new actors are made and those from elsewhere shown, each on a free
 * place near a point; nobody is moved.
 *
 * @returns null when there is nothing to do
 */
export function placeNames(
  project: Project,
  frame: Frame,
  plan: Pick<NamesPlan, 'fresh' | 'elsewhere'>,
  { near, newId }: { readonly near: Place; readonly newId: () => ActorId },
): { readonly edit: Edit; readonly actors: readonly ActorId[] } | null {
  const { fresh, elsewhere } = plan;
  const count = fresh.length + elsewhere.length;
  if (count === 0) return null;
  const places = freePlaces(Object.values(frame.place), count, near);
  const at = (index: number): Place => places[index] ?? near;
  const made = fresh.map((name, index) => ({ actor: newActor(newId(), name), at: at(index) }));
  const shown = elsewhere.map((actor, index) => ({ id: actor.id, at: at(fresh.length + index) }));
  const adding = addActors(frame.id, made);
  const showing = showActors(project, frame.id, shown);
  const label =
    made.length === 0
      ? showing.label
      : shown.length === 0
        ? adding.label
        : { verb: 'addActors' as const, name: '', count };
  return {
    edit: { label, changes: [...adding.changes, ...showing.changes] },
    actors: [...made.map(({ actor }) => actor.id), ...elsewhere.map((actor) => actor.id)],
  };
}
