import { mention } from '@/i18n/mention';
import type { Text } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { actorName } from './fields';

/** Names that a sentence lists before it says "and n others", at most. */
const NAMES_MAX = 5;
/** Long names are listed up to this many characters together, so that a sentence stays a sentence. */
const NAMES_CHARS = 84;
/** Names listed however long they are. */
const NAMES_MIN = 2;
/** Parts of a network that a sentence lists before it says "and n other parts". */
const PARTS_MAX = 3;

/** The name of an actor as a mention, which lights it up on the map. */
export function nameOf(text: Text, project: Project, id: ActorId): string {
  return mention(actorName(text.t, project.actors[id]), [id]);
}

/** Actors by name as a reader of the language sorts them; O(n log n). */
export function byName(
  { t, compare }: Pick<Text, 't' | 'compare'>,
  project: Project,
  ids: readonly ActorId[],
): readonly ActorId[] {
  return ids
    .map((id) => ({ id, name: actorName(t, project.actors[id]) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ id }) => id);
}

/**
 * Names in a row, in the order of the alphabet, each a mention: "A, B, C, D, E, dan 2 lainnya". Ids are random,
 * so any order that comes from them would look like chance.
 *
 * Fewer than NAMES_MAX are listed when they are long.
 *
 * @param ids those not listed are lit together by the last mention
 * @param total how many there are when `ids` is only the beginning of a longer list
 */
export function namesOf(text: Text, project: Project, ids: readonly ActorId[], total = ids.length): string {
  const sorted = firstByName(text, project, ids);
  const listed = howManyFit(sorted.slice(0, NAMES_MAX).map((id) => actorName(text.t, project.actors[id])));
  const names = sorted.slice(0, listed).map((id) => nameOf(text, project, id));
  const others = total - names.length;
  const next = sorted[listed];
  // "and 1 other" would take the room of the name that it hides.
  if (others === 1 && next) return text.list([...names, nameOf(text, project, next)]);
  if (others <= 0) return text.list(names);
  const words = text.t(($) => $.analysis.phrase.others, { count: others });
  const rest = sorted.slice(listed);
  return text.list([...names, rest.length > 0 ? mention(words, rest) : words]);
}

/**
 * The names that may be listed in the order of the alphabet, then everybody else: of hundreds only so few are compared
 * with each other.
 */
function firstByName(text: Text, project: Project, ids: readonly ActorId[]): readonly ActorId[] {
  if (ids.length <= NAMES_MAX * 4) return byName(text, project, ids);
  const first: { readonly id: ActorId; readonly name: string }[] = [];
  for (const id of ids) {
    const name = actorName(text.t, project.actors[id]);
    const before = (other: { readonly name: string } | undefined) =>
      other !== undefined && text.compare(other.name, name) <= 0;
    if (first.length > NAMES_MAX && before(first.at(-1))) continue;
    const at = first.findIndex((other) => !before(other));
    first.splice(at < 0 ? first.length : at, 0, { id, name });
    first.splice(NAMES_MAX + 1);
  }
  const listed = new Set(first.map(({ id }) => id));
  return [...listed, ...ids.filter((id) => !listed.has(id))];
}

function howManyFit(names: readonly string[]): number {
  let chars = 0;
  const full = names.findIndex((name) => {
    chars += name.length;
    return chars > NAMES_CHARS;
  });
  return full < 0 ? names.length : Math.max(NAMES_MIN, full);
}

/**
 * Parts of a network in a row, at most PARTS_MAX and one: "A dan B; C, D, dan E". Semicolons keep them apart, because
 * names within a part already have commas.
 *
 * @param sizes members of each part, as many entries; `parts` may list only the first of them
 */
export function partsOf(
  text: Text,
  project: Project,
  parts: readonly (readonly ActorId[])[],
  sizes: readonly number[],
): string {
  // A single part more is named too: who stands alone behind "1 other part" may be the one it is about.
  const listed = parts.length === PARTS_MAX + 1 ? parts.length : PARTS_MAX;
  const named = parts.slice(0, listed).map((part, at) => namesOf(text, project, part, sizes[at]));
  const more = parts.length - named.length;
  if (more > 0) named.push(text.t(($) => $.analysis.phrase.partsMore, { count: more }));
  return named.join('; ');
}
