import type { StageReading } from '@/analysis/stage/types';
import type { AnalysisResult } from '@/analysis/types';
import type { ActorId } from '@/model/ids';
import type { StageId } from '@/model/types';

type Pair = readonly [ActorId, ActorId];

/** One thing that would have to change for the next stage; `nextStageSentence` makes the words. */
export type NextStep =
  | { readonly kind: 'moreActors' | 'firstTies' }
  /** Who starts weaving has to be tied to so many other parts, through these, the best tied of each. */
  | {
      readonly kind: 'joinParts';
      readonly from: ActorId;
      readonly joins: number;
      readonly through: readonly ActorId[];
    }
  /** Without the hub there are `parts`, so at least one tie fewer has to join them. */
  | { readonly kind: 'tieSpokes'; readonly hub: ActorId; readonly parts: number }
  | { readonly kind: 'secondHub'; readonly hub: ActorId; readonly now: number; readonly hubTies: number }
  /** Hubs that are not tied to each other: `count` pairs, the first few named. */
  | { readonly kind: 'tieHubs'; readonly count: number; readonly pairs: readonly Pair[] }
  /** How much the hubs' contacts overlap now, 0 to 1. */
  | { readonly kind: 'shareContacts'; readonly share: number }
  | { readonly kind: 'crossClusters'; readonly share: number }
  /** Actors with one tie only, whom one loss would cut off. */
  | { readonly kind: 'secondAnchor'; readonly actors: readonly ActorId[] }
  | { readonly kind: 'invitePeriphery' | 'keepOpen' };

/** As much of a tie as is asked here. */
interface Ends {
  readonly source: ActorId;
  readonly target: ActorId;
}

/** Pairs and leaders that a sentence names, at most. */
const NAMED = 3;
/** With more hubs than this, to tie each to each is no advice that anybody could follow. */
const HUBS_MAX = 24;
/** Below this share of pairs apart a network is no longer read as fragments. */
const FRAGMENTS_MAX = 0.5;

/**
 * What would have to change for a network to come into the stage after its own.
 *
 * @param stage whose next one is asked, mostly the network's own
 * @param weaver who would do the joining; null for the best tied
 * @param ties gives the ties that are counted in the frame; asked only where they decide
 * @returns one or two steps, the first the larger
 * Cost O(n + m).
 */
export function readNextSteps(
  result: AnalysisResult,
  stage: StageId,
  weaver: ActorId | null,
  ties: () => readonly Ends[],
): readonly NextStep[] {
  const { n, m } = result;
  if (n < 2) return [{ kind: 'moreActors' }];
  if (m === 0) return [{ kind: 'firstTies' }];
  if (result.stage === null) return [{ kind: 'moreActors' }];
  switch (stage) {
    case 'fragments':
      return joinParts(result, weaver);
    case 'hub':
      return besideHub(result, result.stage);
    case 'multiHub':
      return tieHubs(result.stage, ties);
    case 'corePeriphery':
      return keepAlive(result, result.stage);
  }
}

/** Joins the largest parts first, as many as it takes until most pairs can meet. */
function joinParts(result: AnalysisResult, weaver: ActorId | null): readonly NextStep[] {
  const { n, components, measures } = result;
  const best = measures.degree.ranking[0];
  const from = weaver ?? best;
  if (from === undefined || components.length < 2) return [];
  const home = components.find((part) => part.includes(from)) ?? [];
  const others = components.filter((part) => part !== home);
  const pairs = n * (n - 1);
  let joined = home.length;
  let apart = others.reduce((reach, { length }) => reach + length * (length - 1), 0);
  let joins = 0;
  for (const { length } of others) {
    if (1 - (joined * (joined - 1) + apart) / pairs < FRAGMENTS_MAX) break;
    joined += length;
    apart -= length * (length - 1);
    joins += 1;
  }
  const needed = Math.max(1, joins);
  const ties = measures.degree.raw;
  const through = others.slice(0, Math.min(needed, NAMED)).flatMap(
    (part) =>
      part.reduce<ActorId | undefined>((leader, id) => {
        return leader === undefined || (ties[id] ?? 0) > (ties[leader] ?? 0) ? id : leader;
      }, undefined) ?? [],
  );
  return [{ kind: 'joinParts', from, joins: needed, through }];
}

function besideHub({ measures }: AnalysisResult, { evidence }: StageReading): readonly NextStep[] {
  const { hub, partsWithoutHub: parts } = evidence;
  if (hub === null) return [];
  const hubTies = measures.degree.raw[hub] ?? 0;
  const second: NextStep = {
    kind: 'secondHub',
    hub,
    now: Math.round(evidence.secondHubRatio * hubTies),
    hubTies,
  };
  return parts > 1 ? [{ kind: 'tieSpokes', hub, parts }, second] : [second];
}

function tieHubs({ evidence }: StageReading, ties: () => readonly Ends[]): readonly NextStep[] {
  const { hubs, overlap, crossing } = evidence;
  const untied = hubs.length > HUBS_MAX ? [] : untiedPairs(hubs, ties());
  const share: NextStep = { kind: 'shareContacts', share: overlap };
  return untied.length > 0
    ? [{ kind: 'tieHubs', count: untied.length, pairs: untied.slice(0, NAMED) }, share]
    : [share, { kind: 'crossClusters', share: crossing }];
}

function untiedPairs(hubs: readonly ActorId[], ties: readonly Ends[]): readonly Pair[] {
  const tied = new Set(ties.map(({ source, target }) => `${source} ${target}`));
  const isTied = (one: ActorId, other: ActorId) => tied.has(`${one} ${other}`) || tied.has(`${other} ${one}`);
  return hubs.flatMap((one, i) =>
    hubs.slice(i + 1).flatMap((other): Pair[] => (isTied(one, other) ? [] : [[one, other]])),
  );
}

function keepAlive({ measures }: AnalysisResult, reading: StageReading): readonly NextStep[] {
  if (reading.caveats.includes('coreWithoutPeriphery')) return [{ kind: 'invitePeriphery' }];
  const hanging = measures.degree.ranking.filter((id) => measures.degree.raw[id] === 1);
  return hanging.length > 0
    ? [{ kind: 'secondAnchor', actors: hanging }, { kind: 'keepOpen' }]
    : [{ kind: 'keepOpen' }];
}
