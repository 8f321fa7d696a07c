import type { ActorId, TieTypeId } from '@/model/ids';
import { LIMITS } from '@/model/limits';
import { tieTypesInOrder, visibleTies } from '@/model/select';
import type { Tie, TieType } from '@/model/types';
import { nameKey } from '../pasted/nameKey';
import { mergeActors, sameActors } from './mergeActors';
import type { MergeAnswers, MergedTie, MergePlan, MergeSource } from './types';

/**
 * Compares maps of several groups and says what merging them would make: who is in several, where they disagree, and
 * which ties are drawn more than once.
 *
 * @param sources two or more; none is changed
 * @param answers to the conflicts of an earlier plan of the same sources; without them whoever says it first counts
 * Cost O(actors log actors + ties) of all maps.
 */
export function planMerge(sources: readonly MergeSource[], answers: MergeAnswers = new Map()): MergePlan {
  const same = sameActors(sources);
  const { actors, conflicts } = mergeActors(same, answers);
  const { types, keyOf } = mergeTypes(sources);
  const ties = mergeTies(sources, { same, keyOf });
  const isTooMany = actors.length > LIMITS.actors;
  return {
    sources,
    actors,
    conflicts,
    ties,
    types,
    tooMuch: isTooMany ? 'actors' : ties.length > LIMITS.ties ? 'ties' : null,
  };
}

interface MergedTypes {
  readonly types: ReadonlyMap<string, TieType>;
  readonly keyOf: (source: number, type: TieTypeId) => string;
}

/** Types that Rajut knows are the same everywhere; those of a group's own are the same by name. */
function mergeTypes(sources: readonly MergeSource[]): MergedTypes {
  const types = new Map<string, TieType>();
  const keys = sources.map(({ project }, source) => {
    const known = new Map<TieTypeId, string>();
    for (const type of tieTypesInOrder(project)) {
      const name = nameKey(type.name);
      const own = name === '' ? `own\u0000${source}\u0000${type.id}` : `name\u0000${name}`;
      const key = type.preset === null ? own : `preset\u0000${type.preset}`;
      known.set(type.id, key);
      if (!types.has(key)) types.set(key, type);
    }
    return known;
  });
  // A tie whose type was deleted keeps what is written on it.
  return { types, keyOf: (source, type) => keys[source]?.get(type) ?? `gone\u0000${type}` };
}

interface Known extends Pick<MergedTypes, 'keyOf'> {
  readonly same: ReturnType<typeof sameActors>;
}

/** The same ends, direction, type and sign are one tie; the second of them in a map is the second elsewhere. */
function mergeTies(sources: readonly MergeSource[], { same, keyOf }: Known): readonly MergedTie[] {
  const found = new Map<string, { source: number; target: number; type: string; of: (Tie | null)[] }>();
  sources.forEach(({ project, frame }, at) => {
    const indexOf = new Map<ActorId, number>();
    same.forEach(({ of }, index) => {
      const actor = of[at];
      if (actor) indexOf.set(actor.id, index);
    });
    const times = new Map<string, number>();
    for (const tie of visibleTies(project, frame)) {
      const [source, target] = [indexOf.get(tie.source), indexOf.get(tie.target)];
      if (source === undefined || target === undefined) continue;
      const type = keyOf(at, tie.type);
      const ends = tie.direction === 'forward' || source < target ? [source, target] : [target, source];
      const plain = [...ends, tie.direction, type, tie.sign].join('\u0000');
      const time = times.get(plain) ?? 0;
      times.set(plain, time + 1);
      const key = `${plain}\u0000${time}`;
      const merged = found.get(key) ?? { source, target, type, of: sources.map(() => null) };
      merged.of[at] = tie;
      found.set(key, merged);
    }
  });
  return [...found.values()];
}
