import type { Text } from '@/i18n/useText';
import type { ActorKind } from '@/model/types';
import type { ImportPlan } from '@/transfer/importing/types';
import type { PlannedType } from '@/transfer/pasted/planPasted';
import { KIND_NAMES, TIE_TYPE_NAMES, tieTypeName } from '@/wording/fields';

/** How many of something a file holds. */
export interface Counted {
  readonly name: string;
  readonly count: number;
}

type Words = Pick<Text, 't' | 'list'>;

/** Kinds that are named one by one; the rest is counted. */
const MOST_NAMED = 4;

/** Kinds of actors that the file says, the most frequent first; empty when it says none. Cost O(actors). */
export function kindsOf({ t }: Words, { actors }: ImportPlan): readonly Counted[] {
  const counts = new Map<ActorKind, number>();
  for (const { said } of actors) {
    if (said.kind) counts.set(said.kind, (counts.get(said.kind) ?? 0) + 1);
  }
  return ordered([...counts].map(([kind, count]) => ({ name: t(KIND_NAMES[kind]), count })));
}

/** Words that the file has for its ties, the most frequent first; empty when it says none. Cost O(ties). */
export function typesOf(words: Words, { ties, types }: ImportPlan): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const { type } of ties) counts.set(type, (counts.get(type) ?? 0) + 1);
  return ordered(
    [...counts].flatMap(([key, count]) => {
      const type = types.get(key);
      return type ? [{ name: typeName(words, type), count }] : [];
    }),
  );
}

/** What the ties of one word become, as it is called. */
export function typeName({ t }: Pick<Text, 't'>, type: PlannedType): string {
  switch (type.is) {
    case 'there':
      return tieTypeName(t, type.type);
    case 'preset':
      return t(TIE_TYPE_NAMES[type.preset]);
    case 'new':
      return type.name;
  }
}

/** "Koordinasi (30), Kredit (22), dan 3 lainnya". */
export function namedCounts({ t, list }: Words, parts: readonly Counted[]): string {
  const rest = parts.length - MOST_NAMED;
  const some = parts
    .slice(0, rest > 1 ? MOST_NAMED : parts.length)
    .map(({ name, count }) => t(($) => $.importing.counted, { name, count }));
  return list(rest > 1 ? [...some, t(($) => $.importing.andMore, { count: rest })] : some);
}

/** Where the actors will stand: as the file has them, or laid out. */
export function placesSaid({ t }: Pick<Text, 't'>, { actors }: ImportPlan): string {
  const without = actors.filter(({ place }) => place === null).length;
  if (without === actors.length) return t(($) => $.importing.placesLaidOut);
  const said = t(($) => $.importing.placesFromFile);
  return without === 0 ? said : `${said} ${t(($) => $.importing.placesSome, { count: without })}`;
}

const ordered = (parts: readonly Counted[]) => parts.toSorted((a, b) => b.count - a.count);
