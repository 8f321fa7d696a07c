import { LIMITS } from '@/model/limits';
import { isInFrame } from '@/model/select';
import type { Actor, Frame, Project, TieType, TieTypePreset } from '@/model/types';
import { cutWhole } from './cleanText';
import { wordOf } from './columnWords';
import { presetOf } from './fieldValues';
import { createFindAlike, type FindAlike } from './findAlike';
import { nameKey } from './nameKey';
import type { PastedActor, PastedReading, PastedTie, SkippedLine } from './types';

/** Whether a name that is nearly that of an actor means that actor. */
export type AlikeAnswer = 'same' | 'new';

/** A pasted name that is spelled nearly as an actor of the project. */
export interface AlikeName {
  readonly key: string;
  readonly line: number;
  readonly name: string;
  readonly actor: Actor;
  readonly answer: AlikeAnswer;
}

/** A tie that will be made; its ends are keys of names. */
export interface PlannedTie extends Omit<PastedTie, 'source' | 'target' | 'type'> {
  readonly source: string;
  readonly target: string;
  /** Key into `types`; '' for the type of the next tie. */
  readonly type: string;
}

/** A tie type that a pasted word means: one of the project, one that Rajut can name, or a new one. */
export type PlannedType =
  | { readonly is: 'there'; readonly type: TieType }
  | { readonly is: 'preset'; readonly preset: TieTypePreset }
  | { readonly is: 'new'; readonly name: string };

/** What a pasted text would do to a frame. */
export interface PastePlan {
  /** Actors to make, by the key of their name, in the order of the text. */
  readonly fresh: ReadonlyMap<string, PastedActor>;
  /** Actors of the project that this frame does not show yet, by the key under which the text names them. */
  readonly elsewhere: ReadonlyMap<string, Actor>;
  /** Actors that the frame shows already; nothing about them changes. */
  readonly present: ReadonlyMap<string, Actor>;
  readonly alike: readonly AlikeName[];
  readonly ties: readonly PlannedTie[];
  /** The types that ties are given, by key. */
  readonly types: ReadonlyMap<string, PlannedType>;
  readonly skipped: readonly SkippedLine[];
}

/** How a person answered the questions about names that are alike. */
export interface AlikeAnswers {
  readonly forAll: AlikeAnswer;
  /** Answers for single names, by key. */
  readonly single: ReadonlyMap<string, AlikeAnswer>;
}

export const AS_ALIKE: AlikeAnswers = { forAll: 'same', single: new Map() };

/**
 * Compares what a text says with a project: who is new, who is there, which ties are new. Nobody is doubled: equal
 * names (capitals and spaces aside) mean the same actor, nearly equal ones are asked about.
 *
 * @returns the plan; a line whose actors or ties would go beyond the limits of a project is skipped as 'tooMany'
 * Cost O(actors + ties of the project + length of the text).
 */
export function planPasted(
  project: Project,
  frame: Frame,
  reading: PastedReading,
  answers: AlikeAnswers = AS_ALIKE,
): PastePlan {
  const people = createPeople(project, frame, answers);
  const skipped: SkippedLine[] = [...reading.skipped];
  const skip = (line: number, reason: SkippedLine['reason'], text: string) =>
    skipped.push({ line, reason, text });
  for (const actor of reading.actors) {
    const known = people.place(actor);
    if (known !== 'used') skip(actor.line, known, actor.name);
  }
  const ties = createTies(project, frame);
  for (const tie of reading.ties) {
    const text = `${tie.source} → ${tie.target}`;
    const ends = people.endsOf(tie);
    if (ends === null) skip(tie.line, 'tooMany', text);
    else {
      const known = ends.source === ends.target ? 'selfTie' : ties.add(tie, ends);
      if (known !== 'used') skip(tie.line, known, text);
    }
  }
  skipped.sort((a, b) => a.line - b.line);
  const { fresh, elsewhere, present, alike } = people;
  return { fresh, elsewhere, present, alike, ties: ties.planned, types: ties.types, skipped };
}

interface Ends {
  readonly source: string;
  readonly target: string;
}

/** Actors that the text names, met one after another. */
function createPeople(project: Project, frame: Frame, { forAll, single }: AlikeAnswers) {
  const all = Object.values(project.actors);
  const known = new Map<string, Actor>();
  for (const actor of all) {
    const key = nameKey(actor.name);
    // Of two with one name the one that is in view is meant.
    if (!known.has(key) || isInFrame(project, frame, actor.id)) known.set(key, actor);
  }
  // Prepared for the first unknown name only: it costs more than everything else.
  let findAlike: FindAlike | null = null;
  const fresh = new Map<string, PastedActor>();
  const elsewhere = new Map<string, Actor>();
  const present = new Map<string, Actor>();
  const alike: AlikeName[] = [];
  /** Names that mean an actor which another name already means: their key leads to that name's. */
  const meant = new Map<string, string>();
  const isMet = (key: string) => meant.has(key);

  /** @returns false when the project is full */
  const meet = (line: number, name: string, said: PastedActor['known']): boolean => {
    const key = nameKey(name);
    if (isMet(key)) return true;
    const exact = known.get(key);
    if (!exact) findAlike ??= createFindAlike(all);
    const near = exact ? null : (findAlike?.(name) ?? null);
    const answer = near ? (single.get(key) ?? forAll) : null;
    const actor = exact ?? (answer === 'same' ? near : null);
    if (!actor && all.length + fresh.size >= LIMITS.actors) return false;
    if (near && answer) alike.push({ key, line, name, actor: near, answer });
    const own = actor ? nameKey(actor.name) : key;
    meant.set(key, own);
    if (!actor) fresh.set(key, { line, name, known: said });
    else (isInFrame(project, frame, actor.id) ? present : elsewhere).set(own, actor);
    return true;
  };
  return {
    fresh,
    elsewhere,
    present,
    alike,
    place: ({ line, name, known: said }: PastedActor): 'used' | SkippedLine['reason'] => {
      if (isMet(nameKey(name))) return 'repeated';
      if (!meet(line, name, said)) return 'tooMany';
      return present.has(meant.get(nameKey(name)) ?? '') ? 'present' : 'used';
    },
    endsOf: ({ line, source, target }: PastedTie): Ends | null => {
      if (nameKey(source) === nameKey(target)) return { source: '', target: '' };
      if (!meet(line, source, {}) || !meet(line, target, {})) return null;
      return { source: meant.get(nameKey(source)) ?? '', target: meant.get(nameKey(target)) ?? '' };
    },
  };
}

/** Ties that the text says, each once, without those that the frame has. */
function createTies(project: Project, frame: Frame) {
  const planned: PlannedTie[] = [];
  const types = new Map<string, PlannedType>();
  const findType = createFindType(project);
  const seen = new Set<string>();
  const stored = Object.values(frame.ties);
  const keyOf = ({ source, target }: Ends, direction: PastedTie['direction'], type: string) => {
    const [a, b] = direction === 'forward' || source < target ? [source, target] : [target, source];
    return JSON.stringify([a, b, direction, type]);
  };
  const there = new Set<string>();
  for (const tie of stored) {
    const [source, target] = [project.actors[tie.source], project.actors[tie.target]];
    if (
      !source ||
      !target ||
      !isInFrame(project, frame, tie.source) ||
      !isInFrame(project, frame, tie.target)
    )
      continue;
    const ends = { source: nameKey(source.name), target: nameKey(target.name) };
    // A tie without a word on its type is there when any tie of this direction is.
    there.add(keyOf(ends, tie.direction, tie.type)).add(keyOf(ends, tie.direction, ''));
  }
  return {
    planned,
    types,
    add: (tie: PastedTie, ends: Ends): 'used' | SkippedLine['reason'] => {
      const type = wordOf(tie.type);
      const found = type === '' ? null : findType(type, tie.type);
      const storedType = found?.is === 'there' ? found.type.id : type;
      if (there.has(keyOf(ends, tie.direction, storedType))) return 'present';
      const key = keyOf(ends, tie.direction, type);
      if (seen.has(key)) return 'repeated';
      if (stored.length + planned.length >= LIMITS.ties) return 'tooMany';
      seen.add(key);
      if (found && !types.has(type)) types.set(type, found);
      planned.push({ ...tie, ...ends, type });
      return 'used';
    },
  };
}

/** Finds types by the user's name for them, or by Rajut's in either language. `word` is `wordOf(name)`. */
export function createFindType(
  project: Pick<Project, 'tieTypes'>,
): (word: string, name: string) => PlannedType {
  const types = Object.values(project.tieTypes);
  const byName = new Map(types.filter(({ name }) => name.trim()).map((type) => [wordOf(type.name), type]));
  const byPreset = new Map(types.map((type) => [type.preset, type]));
  return (word, name) => {
    const preset = presetOf(word);
    const type = byName.get(word) ?? (preset ? byPreset.get(preset) : undefined);
    if (type) return { is: 'there', type };
    return preset ? { is: 'preset', preset } : { is: 'new', name: cutWhole(name, LIMITS.name) };
  };
}
