import type { ActorId } from '@/model/ids';
import type { AnalysisResult, RoleFinding, RoleId, RoleReason } from './types';

/** What one sentence of "Read this map" says, as facts; `mapSentence` makes the words of a language. */
export type MapSentence =
  | { readonly kind: 'noActors' | 'noActorsNext' | 'oneActorNext' | 'twoTiedNext' | 'twoApartNext' }
  | { readonly kind: 'noTiesNext' | 'completeNext' | 'even' | 'isolatesUnmapped' }
  | { readonly kind: 'oneActor'; readonly actor: ActorId }
  | { readonly kind: 'twoTied' | 'twoApart'; readonly one: ActorId; readonly other: ActorId }
  | { readonly kind: 'noTies'; readonly actors: number }
  /** Ties are drawn, but none counts because of the reader's choices. */
  | { readonly kind: 'onlyLeftOut'; readonly ties: number }
  | { readonly kind: 'complete'; readonly actors: number; readonly pairs: number }
  /** Everybody can reach everybody; `steps` is the mean distance. */
  | { readonly kind: 'holds'; readonly steps: number }
  /** Everybody hangs together, but not along arrows: `share` of ordered pairs can be reached. */
  | { readonly kind: 'oneWay'; readonly share: number; readonly steps: number }
  /** `parts`: components of two actors or more; `apart`: share of pairs in different components. */
  | {
      readonly kind: 'fragments';
      readonly parts: readonly (readonly ActorId[])[];
      readonly isolates: readonly ActorId[];
      readonly apart: number;
    }
  | {
      readonly kind: 'hubs';
      readonly actors: readonly ActorId[];
      readonly ties: number;
      readonly others: number;
    }
  | {
      readonly kind: 'hubBroker';
      readonly actor: ActorId;
      readonly ties: number;
      readonly others: number;
    }
  | { readonly kind: 'why'; readonly actor: ActorId; readonly finding: RoleFinding }
  | { readonly kind: 'broker'; readonly actor: ActorId; readonly reason: BrokerReason }
  | { readonly kind: 'brokers'; readonly actors: readonly ActorId[]; readonly pathShare: number }
  | { readonly kind: 'closest'; readonly actors: readonly ActorId[]; readonly steps: number }
  | { readonly kind: 'edge'; readonly actors: readonly ActorId[] };

export type BrokerReason = Extract<RoleReason, { kind: 'cutsApart' | 'manyPaths' }>;

/**
 * What there is to say about a network, most important first: whether it holds together, who is the hub, who
 * the broker, who is closest to all, who is at the edge.
 *
 * @returns two to five sentences for every network, also for an empty one
 * Cost O(n).
 */
export function readMap(result: AnalysisResult): readonly MapSentence[] {
  const { n, m, arrowCount } = result;
  if (n === 0) return [{ kind: 'noActors' }, { kind: 'noActorsNext' }];
  if (n < 3) return readTiny(result);
  if (m === 0) return [{ kind: 'noTies', actors: n }, afterNoTies(result, { kind: 'noTiesNext' })];
  if (m === (n * (n - 1)) / 2 && (arrowCount ?? 2 * m) === 2 * m)
    return [{ kind: 'complete', actors: n, pairs: m }, { kind: 'completeNext' }];
  const positions = [...readHubAndBroker(result), ...readClosest(result)];
  return [
    readCohesion(result),
    ...(positions.length > 0 ? positions : [{ kind: 'even' } as const]),
    ...readEdge(result),
  ];
}

function readTiny(result: AnalysisResult): readonly MapSentence[] {
  const [one, other] = result.components.flat();
  if (one === undefined) throw new Error('readMap: actors without a component');
  if (other === undefined) return [{ kind: 'oneActor', actor: one }, { kind: 'oneActorNext' }];
  return result.m > 0
    ? [{ kind: 'twoTied', one, other }, { kind: 'twoTiedNext' }]
    : [{ kind: 'twoApart', one, other }, afterNoTies(result, { kind: 'twoApartNext' })];
}

function afterNoTies({ leftOut }: AnalysisResult, otherwise: MapSentence): MapSentence {
  return leftOut > 0 ? { kind: 'onlyLeftOut', ties: leftOut } : otherwise;
}

function readCohesion(result: AnalysisResult): MapSentence {
  const { components, isolates, reachableShare, fragmentation, meanPath } = result;
  if (components.length === 1 && meanPath !== null) {
    const share = reachableShare ?? 0;
    return share < 1 ? { kind: 'oneWay', share, steps: meanPath } : { kind: 'holds', steps: meanPath };
  }
  const parts = components.filter((part) => part.length > 1);
  return { kind: 'fragments', parts, isolates, apart: fragmentation ?? 0 };
}

/** One actor who is both is told in one breath; otherwise the hubs first, then the brokers. */
function readHubAndBroker(result: AnalysisResult): readonly MapSentence[] {
  const hubs = topOf(result, 'hub', 'mostTies');
  const cutting = topOf(result, 'broker', 'cutsApart');
  const passing = topOf(result, 'broker', 'manyPaths');
  const brokers: readonly Holder<BrokerReason>[] = [...cutting, ...passing];
  const [hub] = hubs;
  const [broker] = brokers;
  const said: MapSentence[] = [];
  if (hub && broker && hubs.length === 1 && brokers.length === 1 && hub.actor === broker.actor) {
    const { ties, others } = hub.reason;
    const finding: RoleFinding = { role: 'broker', reason: broker.reason };
    return [
      { kind: 'hubBroker', actor: hub.actor, ties, others },
      { kind: 'why', actor: broker.actor, finding },
    ];
  }
  if (hub) {
    const actors = hubs.map((one) => one.actor);
    said.push({ kind: 'hubs', actors, ties: hub.reason.ties, others: hub.reason.others });
  }
  if (broker && brokers.length === 1) {
    said.push({ kind: 'broker', actor: broker.actor, reason: broker.reason });
  } else if (broker) {
    const actors = brokers.map((one) => one.actor);
    said.push({ kind: 'brokers', actors, pathShare: broker.reason.pathShare });
  }
  return said;
}

function readClosest(result: AnalysisResult): readonly MapSentence[] {
  const closest = topOf(result, 'closeness', 'fewSteps');
  const [first] = closest;
  if (!first) return [];
  // Equal closeness means equal mean steps only among those who reach equally many; name just these.
  const equal = closest.filter((one) => Math.abs(one.reason.meanSteps - first.reason.meanSteps) < 1e-9);
  return [{ kind: 'closest', actors: equal.map((one) => one.actor), steps: first.reason.meanSteps }];
}

/** Those with a tie at the edge; isolates were already named, only the caution about them is left. */
function readEdge({ roles, isolates, measures }: AnalysisResult): readonly MapSentence[] {
  const alone = new Set(isolates);
  const edge = measures.closeness.ranking.filter(
    (id) => !alone.has(id) && roles[id]?.some((finding) => finding.role === 'peripheral'),
  );
  if (edge.length > 0) return [{ kind: 'edge', actors: edge.toReversed() }];
  return isolates.length > 0 ? [{ kind: 'isolatesUnmapped' }] : [];
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
  const found: Holder<Extract<RoleReason, { kind: Kind }>>[] = [];
  for (const actor of result.measures.degree.ranking.toSorted()) {
    for (const finding of result.roles[actor] ?? []) {
      const { reason } = finding;
      if (finding.role === role && isTop(reason, kind)) found.push({ actor, reason });
    }
  }
  return found;
}

type TopKind = Extract<RoleReason, { readonly top: boolean }>['kind'];

function isTop<Kind extends TopKind>(
  reason: RoleReason,
  kind: Kind,
): reason is Extract<RoleReason, { kind: Kind }> {
  return reason.kind === kind && 'top' in reason && reason.top;
}
