import type { ActorBottleneck, Loss, Severity, TieBottleneck } from '@/analysis/bottlenecks/types';
import type { Message } from '@/i18n/messages';
import type { Text } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { honestShare } from './honestShare';
import { nameOf, namesOf, partsOf } from './names';

export const SEVERITY_NAMES: Record<Severity, Message> = {
  critical: ($) => $.whatIf.weak.critical,
  watch: ($) => $.whatIf.weak.watch,
  slight: ($) => $.whatIf.weak.slight,
};

/**
 * "14 dari 36 pasangan terputus (39%)".
 *
 * @param lost pairs, of so many `pairs`, at least 1
 */
export function lossWords(text: Text, lost: number, pairs: number): string {
  return text.t(($) => $.whatIf.loss, {
    lost: text.whole(lost),
    pairs: text.whole(pairs),
    share: honestShare(text, lost / pairs),
  });
}

/**
 * Who is cut off from whom when an actor leaves, with mention marks.
 *
 * @param project for the names; an actor that is gone is called unnamed
 */
export function actorBottleneckSentence(text: Text, project: Project, found: ActorBottleneck): string {
  const { parts, sizes } = found;
  const actor = nameOf(text, project, found.actor);
  const loss = lossWords(text, found.lostPairs, found.pairs);
  const sides = sidesOf(text, project, found);
  // The smaller side is who is cut off from the rest.
  if (sides) return text.t(($) => $.whatIf.weak.two, { actor, one: sides[1], other: sides[0], loss });
  if (sizes.every((size) => size === 1)) {
    const others = namesOf(text, project, parts.flat(), sizes.length);
    return text.t(($) => $.whatIf.weak.singles, { actor, others, loss });
  }
  const told = partsOf(text, project, allParts(parts, sizes), sizes);
  return text.t(($) => $.whatIf.weak.many, { actor, count: sizes.length, parts: told, loss });
}

/** Who is cut off from whom when a tie breaks, with mention marks. */
export function tieBottleneckSentence(text: Text, project: Project, found: TieBottleneck): string {
  const [one, other] = found.ends;
  const [far = '', near = ''] = sidesOf(text, project, found) ?? [];
  return text.t(($) => $.whatIf.weak.tie, {
    one: nameOf(text, project, one),
    other: nameOf(text, project, other),
    near,
    far,
    loss: lossWords(text, found.lostPairs, found.pairs),
  });
}

/** As many parts as there are: those beyond the listed ones are only counted. */
export function allParts(
  parts: readonly (readonly ActorId[])[],
  sizes: readonly number[],
): readonly (readonly ActorId[])[] {
  return sizes.map((_, at) => parts[at] ?? []);
}

/** Names of the larger and the smaller of two parts; null for more than two. */
function sidesOf(text: Text, project: Project, { parts, sizes }: Loss): readonly [string, string] | null {
  const [one, other] = parts;
  if (sizes.length !== 2 || !one || !other) return null;
  const named = (part: readonly ActorId[], size: number | undefined) => namesOf(text, project, part, size);
  return [named(one, sizes[0]), named(other, sizes[1])];
}
