import type { ActorId } from '@/model/ids';
import { roleHolders } from './roleHolders';
import type { AnalysisResult, RoleId, RoleReason } from './types';

/** The hub and the broker in one sentence, and who is close to everybody in another. */
export type PositionSentence =
  /** One actor, or several alike, is hub and broker at once. */
  | {
      readonly kind: 'hubBrokers';
      readonly actors: readonly ActorId[];
      readonly ties: number;
      readonly others: number;
      readonly pathShare: number;
    }
  | { readonly kind: 'positions'; readonly hubs: Hubs | null; readonly brokers: Brokers | null }
  | { readonly kind: 'even' }
  /** Nobody has two ties, without which there is neither hub nor broker. */
  | { readonly kind: 'singleTies' }
  /** `bridging`: who else ties clusters together; `reach`: whether they reach everybody. */
  | {
      readonly kind: 'closest';
      readonly actors: readonly ActorId[];
      readonly steps: number;
      readonly reach: 'all' | 'some';
      readonly bridging: readonly ActorId[];
    }
  | { readonly kind: 'bridging'; readonly actors: readonly ActorId[] }
  | { readonly kind: 'equallyClose'; readonly steps: number }
  /** Nobody is clearly closer; `farthest`: most steps between two who can reach each other. */
  | { readonly kind: 'nobodyCloser'; readonly farthest: number };

export interface Hubs {
  readonly actors: readonly ActorId[];
  readonly ties: number;
  readonly others: number;
}

export interface Brokers {
  readonly actors: readonly ActorId[];
  readonly pathShare: number;
}

/**
 * Below this share of paths a hub is not told to be the broker as well: in a broken map the best of few may carry
 * next to nothing. Rajut's convention.
 */
const WORTH_TELLING = 0.05;
/** Equal up to rounding. */
const SAME = 1e-9;
/** More who bridge than these are no news: on a large map there are hundreds. */
const BRIDGING_MAX = 5;

/**
 * Who stands out, of whom a room wants to know first.
 *
 * @param result of three actors or more, with ties
 * @returns two sentences: hub and broker, then who is closest or ties clusters together. They do not contradict
 *          each other: where nobody stands out nobody is said to bridge either.
 * Cost O(n).
 */
export function readPositions(result: AnalysisResult): readonly [PositionSentence, PositionSentence] {
  const central = readHubAndBroker(result);
  return [central, readCloseness(result, central)];
}

function readHubAndBroker(result: AnalysisResult): PositionSentence {
  const hubs = hubsOf(result);
  const brokers = brokersOf(result);
  if (!hubs && !brokers) return { kind: hasSecondTie(result) ? 'even' : 'singleTies' };
  if (!hubs || !brokers || hubs.actors.join() !== brokers.actors.join()) {
    return { kind: 'positions', hubs, brokers };
  }
  return brokers.pathShare < WORTH_TELLING
    ? { kind: 'positions', hubs, brokers: null }
    : { kind: 'hubBrokers', ...hubs, pathShare: brokers.pathShare };
}

function hubsOf(result: AnalysisResult): Hubs | null {
  const found = topOf(result, 'hub', 'mostTies');
  const [first] = found;
  if (!first) return null;
  const { ties, others } = first.reason;
  return { actors: found.map(({ actor }) => actor), ties, others };
}

function brokersOf(result: AnalysisResult): Brokers | null {
  const found = [...topOf(result, 'broker', 'cutsApart'), ...topOf(result, 'broker', 'manyPaths')];
  const [first] = found;
  if (!first) return null;
  return { actors: found.map(({ actor }) => actor).sort(), pathShare: first.reason.pathShare };
}

function readCloseness(result: AnalysisResult, central: PositionSentence): PositionSentence {
  const closest = topOf(result, 'closeness', 'fewSteps');
  const [first] = closest;
  const bridging = !standsOut(central) ? [] : bridgingOf(result, central);
  if (first) {
    const steps = first.reason.meanSteps;
    // Equal closeness means equal mean steps only among those who reach equally many; name just these.
    const equal = closest.filter((one) => Math.abs(one.reason.meanSteps - steps) < SAME);
    const reach = result.components.length === 1 ? 'all' : 'some';
    return { kind: 'closest', actors: equal.map(({ actor }) => actor), steps, reach, bridging };
  }
  if (bridging.length > 0) return { kind: 'bridging', actors: bridging };
  const { meanPath, diameter, components, measures } = result;
  const values = Object.values(measures.closeness.values);
  const isEqual = values.every((value) => Math.abs((value ?? 0) - (values[0] ?? 0)) < SAME);
  return isEqual && components.length === 1 && meanPath !== null
    ? { kind: 'equallyClose', steps: meanPath }
    : { kind: 'nobodyCloser', farthest: diameter ?? 0 };
}

function hasSecondTie({ measures }: AnalysisResult): boolean {
  const [best] = measures.degree.ranking;
  return best !== undefined && (measures.degree.raw[best] ?? 0) >= 2;
}

function standsOut({ kind }: PositionSentence): boolean {
  return kind !== 'even' && kind !== 'singleTies';
}

/**
 * Who ties its cluster to another, without the brokers of the sentence before; none of too many, and none where the
 * reader's choice leaves fewer than two clusters: the sentence after this one says so.
 */
function bridgingOf(result: AnalysisResult, central: PositionSentence): readonly ActorId[] {
  if (result.clusters.filter((members) => members.length > 1).length < 2) return [];
  const named = new Set(namedBrokers(central));
  const found = roleHolders(result, 'spanner')
    .filter(({ actor, finding }) => !named.has(actor) && finding.reason.kind === 'touchesClusters')
    .map(({ actor }) => actor);
  return found.length > BRIDGING_MAX ? [] : found;
}

function namedBrokers(central: PositionSentence): readonly ActorId[] {
  if (central.kind === 'hubBrokers') return central.actors;
  return central.kind === 'positions' ? (central.brokers?.actors ?? []) : [];
}

interface Holder<Reason extends RoleReason> {
  readonly actor: ActorId;
  readonly reason: Reason;
}

/** Actors who have the role because of this kind of reason, with the highest value of the map; in id order. */
function topOf<Kind extends TopKind>(
  result: AnalysisResult,
  role: RoleId,
  kind: Kind,
): readonly Holder<Extract<RoleReason, { kind: Kind }>>[] {
  return roleHolders(result, role).flatMap(({ actor, finding: { reason } }) =>
    isTop(reason, kind) ? [{ actor, reason }] : [],
  );
}

type TopKind = Extract<RoleReason, { readonly top: boolean }>['kind'];

function isTop<Kind extends TopKind>(
  reason: RoleReason,
  kind: Kind,
): reason is Extract<RoleReason, { kind: Kind }> {
  return reason.kind === kind && 'top' in reason && reason.top;
}
