import { LIMITS } from '@/model/limits';
import { actorsInFrame } from '@/model/select';
import type { Actor } from '@/model/types';
import { isUnsaid } from '../importing/saidFields';
import { cutWhole } from '../pasted/cleanText';
import { nameKey } from '../pasted/nameKey';
import {
  type MergeAnswers,
  type MergeConflict,
  type MergedActor,
  type MergeSource,
  type Said,
  SINGLE_FIELDS,
  type SingleField,
} from './types';

/** Who means whom in several maps. */
interface SameActor {
  readonly key: string;
  readonly of: readonly (Actor | null)[];
}

/**
 * Finds who is in several maps: equal names, capitals and spaces aside, mean the same actor. Where one map has a name
 * twice these are two people, and the second of them is the second of that name elsewhere. Who has no name is nobody
 * else.
 *
 * @returns in the order of the sources, within one in the order of names; every actor of every frame is in exactly
 *   one. Cost O(n log n) of all actors.
 */
export function sameActors(sources: readonly MergeSource[]): readonly SameActor[] {
  const found = new Map<string, (Actor | null)[]>();
  sources.forEach(({ project, frame }, source) => {
    const times = new Map<string, number>();
    for (const actor of actorsInFrame(project, frame)) {
      const name = nameKey(actor.name);
      const time = times.get(name) ?? 0;
      times.set(name, time + 1);
      const key = name === '' ? `\u0000${source}\u0000${time}` : `${name}\u0000${time}`;
      const of = found.get(key) ?? sources.map(() => null);
      of[source] = actor;
      found.set(key, of);
    }
  });
  return [...found].map(([key, of]) => ({ key, of }));
}

/**
 * Merges what maps say of the same actors. Lists are joined and notes written below each other; of a field that can be
 * only one thing the first answer counts unless told otherwise, and every disagreement is told.
 *
 * Cost O(n) actors.
 */
export function mergeActors(
  same: readonly SameActor[],
  answers: MergeAnswers,
): { readonly actors: readonly MergedActor[]; readonly conflicts: readonly MergeConflict[] } {
  const conflicts: MergeConflict[] = [];
  const actors = same.map(({ key: actorKey, of }, index): MergedActor => {
    const [first, ...others] = of.filter((actor) => actor !== null);
    if (!first) throw new Error('mergeActors: an actor is in at least one map');
    const all = [first, ...others];
    let known: MergedActor['known'] = { ...withoutName(first), ...addedUp(all) };
    for (const field of SINGLE_FIELDS) {
      const said = saidOf(of, field);
      if (said.length === 0) continue;
      const key = `${actorKey}\u0000${field}`;
      const choice = Math.min(answers.get(key) ?? 0, said.length - 1);
      known = { ...known, [field]: said[choice]?.value };
      if (said.length > 1) conflicts.push({ key, actor: index, field, said, choice });
    }
    return { name: first.name, of, known };
  });
  return { actors, conflicts };
}

/** What is said of a field, equal answers together. Texts are equal when they differ in capitals and spaces only. */
function saidOf(of: readonly (Actor | null)[], field: SingleField): readonly Said[] {
  const found = new Map<string, { readonly value: Said['value']; readonly by: number[] }>();
  of.forEach((actor, source) => {
    const value = actor?.[field];
    if (value === undefined || isUnsaid(field, value)) return;
    const key = typeof value === 'string' ? nameKey(value) : String(value);
    const said = found.get(key) ?? { value, by: [] };
    said.by.push(source);
    found.set(key, said);
  });
  return [...found.values()];
}

function withoutName({ id: _, name: __, ...known }: Actor): MergedActor['known'] {
  return known;
}

function addedUp(all: readonly Actor[]): Partial<MergedActor['known']> {
  return {
    has: joined(all.flatMap(({ has }) => has)),
    needs: joined(all.flatMap(({ needs }) => needs)),
    networks: [...new Set(all.flatMap(({ networks }) => networks))],
    weaver: all.some(({ weaver }) => weaver),
    // Who was pinned stood somewhere on the group's own map; on the common one nobody does yet.
    pinned: false,
    notes: joinTexts(
      all.map(({ notes }) => notes),
      '\n',
      LIMITS.text,
    ),
  };
}

function joined(entries: readonly string[]): readonly string[] {
  const byKey = new Map(entries.toReversed().map((entry) => [nameKey(entry), entry]));
  return entries
    .filter((entry) => byKey.get(nameKey(entry)) === entry && byKey.delete(nameKey(entry)))
    .slice(0, LIMITS.list);
}

/** Different texts one after the other, each once, within a limit of characters. */
export function joinTexts(texts: readonly string[], between: string, limit: number): string {
  const different = [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
  return cutWhole(different.join(between), limit);
}
