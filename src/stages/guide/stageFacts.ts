import type { StageEvidence } from '@/analysis/stage/types';
import type { AnalysisResult } from '@/analysis/types';
import type { ActorId } from '@/model/ids';

/** One thing that says why a network is in its stage; `stageSentence` makes the words. Shares from 0 to 1. */
export type StageFact =
  | { readonly kind: 'noActors' }
  /** Fewer actors than the stages can be told apart with. */
  | { readonly kind: 'tooFew'; readonly actors: number }
  | { readonly kind: 'noTies'; readonly actors: number }
  /** `apart`: share of pairs that cannot reach each other. */
  | { readonly kind: 'apart'; readonly parts: number; readonly apart: number }
  | { readonly kind: 'largestPart'; readonly members: readonly ActorId[]; readonly of: number }
  | { readonly kind: 'isolates'; readonly actors: readonly ActorId[] }
  /** Without the hub the part that it holds together falls into `parts`. */
  | {
      readonly kind: 'hubCarries';
      readonly hub: ActorId;
      readonly share: number;
      readonly parts: number;
      /** Whether this is about the largest part only. */
      readonly isPart: boolean;
    }
  /** The best tied other actor has `others` ties that are not to the hub. */
  | {
      readonly kind: 'noSecondHub';
      readonly hub: ActorId;
      readonly hubTies: number;
      readonly others: number;
    }
  | { readonly kind: 'severalHubs'; readonly hubs: readonly ActorId[] }
  /** `within`: share of ties that run inside clusters. */
  | { readonly kind: 'clusters'; readonly count: number; readonly within: number }
  | { readonly kind: 'everybodyTied'; readonly actors: number }
  | {
      readonly kind: 'core';
      readonly core: readonly ActorId[];
      readonly inCore: number;
      readonly inPeriphery: number;
    }
  | { readonly kind: 'sharedContacts'; readonly share: number }
  | { readonly kind: 'standsWithout'; readonly hub: ActorId }
  /** `together`: share of those who stay that are in the largest part. */
  | {
      readonly kind: 'losesWithout';
      readonly hub: ActorId;
      readonly parts: number;
      readonly together: number;
    }
  /** In a late stage one actor still carries much: `apart` of the pairs would be cut off without it. */
  | {
      readonly kind: 'dominantHub';
      readonly hub: ActorId;
      readonly share: number;
      readonly apart: number;
    };

/** With fewer actors the stages cannot be told apart. */
const ACTORS_MIN = 4;
/** From this share of pairs cut off on, a hub in a late stage is told as a danger, as a critical weak point is. */
const CRITICAL_LOSS = 0.3;
/** So is one who carries half of all paths. */
const HALF = 0.5;

/**
 * Why a network is in its stage, the strongest reason first.
 *
 * @returns one to four facts for any network, also an empty one
 * Cost O(n).
 */
export function readStageFacts(result: AnalysisResult): readonly StageFact[] {
  const { n, m, stage } = result;
  if (n === 0) return [{ kind: 'noActors' }];
  if (m === 0) return [{ kind: 'noTies', actors: n }];
  if (n < ACTORS_MIN || stage === null) return [{ kind: 'tooFew', actors: n }];
  const { evidence } = stage;
  switch (stage.stage) {
    case 'fragments':
      return fragments(result);
    case 'hub':
      return hub(result, evidence);
    case 'multiHub':
      return [...hubs(evidence), ...withoutHub(evidence)];
    case 'corePeriphery':
      return isComplete(result)
        ? [{ kind: 'everybodyTied', actors: n }]
        : [...core(evidence), ...withoutHub(evidence)];
  }
}

function isComplete({ n, m }: AnalysisResult): boolean {
  return m === (n * (n - 1)) / 2;
}

function fragments({ n, components, isolates, fragmentation }: AnalysisResult): readonly StageFact[] {
  const [largest = []] = components;
  const facts: StageFact[] = [{ kind: 'apart', parts: components.length, apart: fragmentation ?? 0 }];
  if (largest.length > 1) facts.push({ kind: 'largestPart', members: largest, of: n });
  if (isolates.length > 0) facts.push({ kind: 'isolates', actors: isolates });
  return facts;
}

function hub({ measures, n }: AnalysisResult, evidence: StageEvidence): readonly StageFact[] {
  const { hub: who } = evidence;
  if (who === null) return [];
  const ties = measures.degree.raw[who] ?? 0;
  return [
    {
      kind: 'hubCarries',
      hub: who,
      share: evidence.hubPathShare,
      parts: evidence.partsWithoutHub,
      isPart: evidence.largestShare * n < n,
    },
    { kind: 'noSecondHub', hub: who, hubTies: ties, others: Math.round(evidence.secondHubRatio * ties) },
  ];
}

function hubs({ hubs: found, clusters, crossing }: StageEvidence): readonly StageFact[] {
  const facts: StageFact[] = [];
  if (found.length > 1) facts.push({ kind: 'severalHubs', hubs: found });
  if (clusters.length > 1) facts.push({ kind: 'clusters', count: clusters.length, within: 1 - crossing });
  return facts;
}

function core(evidence: StageEvidence): readonly StageFact[] {
  const facts: StageFact[] = [];
  if (evidence.coreFit !== null && evidence.core.length > 1) {
    const { core: members, coreDensity, peripheryDensity } = evidence;
    facts.push({ kind: 'core', core: members, inCore: coreDensity, inPeriphery: peripheryDensity });
  }
  if (evidence.overlap > 0) facts.push({ kind: 'sharedContacts', share: evidence.overlap });
  return facts;
}

/** What the loss of the busiest actor would mean: in the late stages, how sound the network is. */
function withoutHub(evidence: StageEvidence): readonly StageFact[] {
  const { hub: who, hubPathShare: share, fragmentationWithoutHub: apart } = evidence;
  if (who === null) return [];
  const [parts, together] = [evidence.partsWithoutHub, evidence.largestShareWithoutHub];
  if (parts <= 1) return [{ kind: 'standsWithout', hub: who }];
  return share >= HALF || apart >= CRITICAL_LOSS
    ? [{ kind: 'dominantHub', hub: who, share, apart }]
    : [{ kind: 'losesWithout', hub: who, parts, together }];
}
