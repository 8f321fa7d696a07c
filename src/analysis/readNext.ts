import type { ActorId } from '@/model/ids';
import type { AnalysisResult } from './types';

/** What hangs on one actor, or what is to be done first. */
export type NextSentence =
  /** Everybody is tied to everybody: what is missing is outside. */
  | { readonly kind: 'lookOutside' }
  /** The best tied of the two largest parts, who could tie them together. */
  | { readonly kind: 'joinParts'; readonly one: ActorId; readonly other: ActorId }
  /** Only actors without ties are apart from the rest. */
  | { readonly kind: 'askAlone'; readonly actors: readonly ActorId[] }
  /** Without the actor its component falls into these parts; see `Loss` for parts and sizes. */
  | {
      readonly kind: 'hangsOn';
      readonly actor: ActorId;
      readonly parts: readonly (readonly ActorId[])[];
      readonly sizes: readonly number[];
    }
  /** Several whose leaving would separate equally many; in id order. */
  | { readonly kind: 'hangsOnEach'; readonly actors: readonly ActorId[] }
  /** Whoever leaves, few are cut off; `actors`: those whose leaving would separate most, in id order. */
  | { readonly kind: 'hangsLittle'; readonly actors: readonly ActorId[] }
  | { readonly kind: 'standsWithoutAny' };

/**
 * The last sentence: a broken network is to be tied together before anything else; a whole one is asked whom it
 * depends on.
 *
 * @param result of three actors or more, with ties
 * Cost O(n).
 */
export function readNext(result: AnalysisResult): NextSentence {
  const { n, m, components, isolates } = result;
  if (m === (n * (n - 1)) / 2) return { kind: 'lookOutside' };
  if (components.length === 1) return readWorstLoss(result);
  const [one, other] = components.filter((part) => part.length > 1).map((part) => bestTied(result, part));
  return one !== undefined && other !== undefined
    ? { kind: 'joinParts', one, other }
    : { kind: 'askAlone', actors: isolates };
}

function readWorstLoss({ bottlenecks }: AnalysisResult): NextSentence {
  const [first] = bottlenecks.actors;
  if (!first) return { kind: 'standsWithoutAny' };
  const worst = bottlenecks.actors.filter(({ lostPairs }) => lostPairs === first.lostPairs);
  const actors = worst.map(({ actor }) => actor);
  if (first.severity === 'slight') return { kind: 'hangsLittle', actors };
  if (worst.length > 1) return { kind: 'hangsOnEach', actors };
  return { kind: 'hangsOn', actor: first.actor, parts: first.parts, sizes: first.sizes };
}

/** Equal: the smallest id, which stands first. */
function bestTied({ measures }: AnalysisResult, members: readonly ActorId[]): ActorId | undefined {
  const { values } = measures.degree;
  const [first] = members;
  return members.reduce(
    (best, one) => (best !== undefined && (values[one] ?? 0) > (values[best] ?? 0) ? one : best),
    first,
  );
}
