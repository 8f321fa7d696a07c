import type { ActorId, GroupId, MapNoteId, TieId } from './ids';
import type { Actor, Fields, Frame, Group, MapNote, Project, Tie } from './types';

/** Shorter names are found inside too many words that mean something else. */
const SHORTEST = 3;
const REFERENCE = /(@\[[^\]]+\])/;

/**
 * The same masked project with its free texts masked too: wherever somebody wrote the whole name of an actor, in
 * whatever case, the mask stands. What only hints at somebody is left as it is; no program can find that.
 *
 * @param real with the names as they are
 * @param masked what `maskNames` made of it
 * @returns `masked` itself where nothing is masked. Cost O(characters of all texts).
 */
export function maskTexts(real: Project, masked: Project): Project {
  if (real === masked) return masked;
  const change = changerOf(real, masked);
  const { title, question, problem, purpose, notes } = masked;
  return {
    ...masked,
    title: change(title),
    question: change(question),
    problem: change(problem),
    purpose: change(purpose),
    notes: change(notes),
    actors: fill<ActorId, Actor>({}, masked.actors, (actor) => maskActor(actor, change)),
    groups: fill<GroupId, Group>({}, masked.groups, (group) => ({ ...group, name: change(group.name) })),
    mapNotes: fill<MapNoteId, MapNote>({}, masked.mapNotes, (note) => ({ ...note, text: change(note.text) })),
    frames: masked.frames.map((frame) => maskFrame(frame, change)),
    worksheets: fill({}, masked.worksheets, (fields) => maskFields(fields, change)),
    plan: fill({}, masked.plan, (fields) => maskFields(fields, change)),
  };
}

type Change = (text: string) => string;

interface Known {
  /** In small letters, from its first letter on. */
  readonly name: string;
  readonly mask: string;
}

/** Finds names by their first word, so that a text is read once however many actors there are. */
function changerOf(real: Project, masked: Project): Change {
  const byWord = new Map<string, Known[]>();
  for (const { id, name } of Object.values(real.actors)) {
    const small = smallLetters(name.trim());
    const [word] = small.match(/[\p{L}\p{N}]+/u) ?? [];
    const mask = masked.actors[id]?.name;
    if (word === undefined || mask === undefined || small.length < SHORTEST) continue;
    const from = small.slice(small.indexOf(word));
    byWord.set(word, [...(byWord.get(word) ?? []), { name: from, mask }]);
  }
  for (const known of byWord.values()) known.sort((a, b) => b.name.length - a.name.length);
  const change = (text: string) => {
    if (text === '') return text;
    const small = smallLetters(text);
    // Some letters change their number when made small: then places would not agree.
    if (small.length !== text.length) return text;
    let changed = '';
    let at = 0;
    for (const { 0: word, index } of small.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (index < at) continue;
      const found = byWord.get(word)?.find(({ name }) => isAt(small, name, index));
      if (!found) continue;
      changed += text.slice(at, index) + found.mask;
      at = index + found.name.length;
    }
    return at === 0 ? text : changed + text.slice(at);
  };
  return (text) => {
    if (Object.hasOwn(real.actors, text)) return text;
    // Words of a report refer to actors by id already.
    return text
      .split(REFERENCE)
      .map((part, index) => (index % 2 === 1 ? part : change(part)))
      .join('');
  };
}

const smallLetters = (text: string) => text.toLowerCase();

function isAt(text: string, name: string, index: number): boolean {
  return text.startsWith(name, index) && !/^[\p{L}\p{N}]/u.test(text.slice(index + name.length));
}

function maskActor(actor: Actor, change: Change): Actor {
  return {
    ...actor,
    role: change(actor.role),
    has: actor.has.map(change),
    needs: actor.needs.map(change),
    notes: change(actor.notes),
  };
}

function maskFrame(frame: Frame, change: Change): Frame {
  return {
    ...frame,
    title: change(frame.title),
    note: change(frame.note),
    ties: fill<TieId, Tie>({}, frame.ties, (tie) => ({
      ...tie,
      flow: change(tie.flow),
      reason: change(tie.reason),
      notes: change(tie.notes),
    })),
  };
}

/** Fields hold anything that a file may hold; an id of an actor among them is left as it is. */
function maskFields(fields: Fields, change: Change): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, maskValue(value, change)]),
  );
}

function maskValue(value: unknown, change: Change): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => maskValue(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, maskValue(one, change)]));
}

/** Fills a new record, whose keys keep their brand. */
function fill<Key extends string, Value>(
  into: Record<Key, Value>,
  from: Readonly<Record<Key, Value>>,
  change: (value: Value) => Value,
): Readonly<Record<Key, Value>> {
  for (const key in from) into[key] = change(from[key]);
  return into;
}
