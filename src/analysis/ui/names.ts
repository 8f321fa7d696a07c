import type { Text } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { mention } from '@/ui/mention';
import { actorName } from '@/wording/fields';

/** Names that a sentence lists before it says "and n others". */
export const NAMES_MAX = 5;
/** Parts of a network that a sentence lists before it says "and n other parts". */
const PARTS_MAX = 3;

/** The name of an actor as a mention, which lights it up on the map. */
export function nameOf(text: Text, project: Project, id: ActorId): string {
  return mention(actorName(text.t, project.actors[id]), [id]);
}

/**
 * Names in a row, each a mention: "A, B, C, D, E, dan 2 lainnya".
 *
 * @param ids in the order to be named; those beyond NAMES_MAX are lit together by the last mention
 * @param total how many there are when `ids` is only the beginning of a longer list
 */
export function namesOf(text: Text, project: Project, ids: readonly ActorId[], total = ids.length): string {
  const names = ids.slice(0, NAMES_MAX).map((id) => nameOf(text, project, id));
  const others = total - names.length;
  if (others <= 0) return text.list(names);
  const words = text.t(($) => $.analysis.phrase.others, { count: others });
  const rest = ids.slice(NAMES_MAX);
  return text.list([...names, rest.length > 0 ? mention(words, rest) : words]);
}

/**
 * Parts of a network in a row, at most PARTS_MAX: "A dan B; C, D, dan E". Semicolons keep them apart, because
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
  const named = parts.slice(0, PARTS_MAX).map((part, at) => namesOf(text, project, part, sizes[at]));
  const more = parts.length - named.length;
  if (more > 0) named.push(text.t(($) => $.analysis.phrase.partsMore, { count: more }));
  return named.join('; ');
}
