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
  /** Without the actor its component falls into these parts; see `RoleReason` for parts and sizes. */
  | {
      readonly kind: 'hangsOn';
      readonly actor: ActorId;
      readonly parts: readonly (readonly ActorId[])[];
      readonly sizes: readonly number[];
    }
  /** Several whose leaving would separate equally many; in id order. */
  | { readonly kind: 'hangsOnEach'; readonly actors: readonly ActorId[] }
  /** The same where only the number of parts is known. */
  | { readonly kind: 'breaksWithout'; readonly actor: ActorId; readonly parts: number }
  /** Even without the actor on most paths the others stay connected. */
  | { readonly kind: 'standsWithout'; readonly actor: ActorId }
  | { readonly kind: 'standsWithoutAny' };

/**
 * The last sentence: a broken network is to be tied together before anything else; a whole one is asked whom it
 * depends on.
 *
 * @param result of three actors or more, with ties
 * Cost O(n log n).
 */
export function readNext(result: AnalysisResult): NextSentence {
  const { n, m, components, isolates, stage } = result;
  if (m === (n * (n - 1)) / 2) return { kind: 'lookOutside' };
  if (components.length > 1) {
    const [one, other] = components.filter((part) => part.length > 1).map((part) => bestTied(result, part));
    return one !== undefined && other !== undefined
      ? { kind: 'joinParts', one, other }
      : { kind: 'askAlone', actors: isolates };
  }
  const worst = worstCut(result);
  if (worst) return worst;
  const { hub = null, partsWithoutHub = 0 } = stage?.evidence ?? {};
  if (hub === null) return { kind: 'standsWithoutAny' };
  return partsWithoutHub > 1
    ? { kind: 'breaksWithout', actor: hub, parts: partsWithoutHub }
    : { kind: 'standsWithout', actor: hub };
}

/** Of the brokers and spanners that hold parts together the one whose leaving separates most pairs of others. */
function worstCut({ roles, measures }: AnalysisResult): NextSentence | null {
  const found = measures.degree.ranking.toSorted().flatMap((actor) => {
    const reason = roles[actor]?.map((one) => one.reason).find((one) => one.kind === 'cutsApart');
    return reason ? [{ actor, reason, lost: pairsBetween(reason.sizes) }] : [];
  });
  const most = found.reduce((highest, { lost }) => Math.max(highest, lost), 0);
  const worst = found.filter(({ lost }) => lost === most);
  const [first] = worst;
  if (!first) return null;
  if (worst.length > 1) return { kind: 'hangsOnEach', actors: worst.map(({ actor }) => actor) };
  return { kind: 'hangsOn', actor: first.actor, parts: first.reason.parts, sizes: first.reason.sizes };
}

function pairsBetween(sizes: readonly number[]): number {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return (all * all - sizes.reduce((sum, size) => sum + size * size, 0)) / 2;
}

function bestTied({ measures }: AnalysisResult, members: readonly ActorId[]): ActorId | undefined {
  const { values } = measures.degree;
  return members.toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || (a < b ? -1 : 1))[0];
}
