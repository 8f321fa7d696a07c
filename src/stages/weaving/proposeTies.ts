import type { StageId } from '@/model/types';
import { bestOf, type Candidate, type Candidates } from './candidates';
import { contactPerson } from './contactPerson';
import { introduce } from './introduce';
import { nextMaturity } from './nextMaturity';
import { shareHub } from './shareHub';
import type { Proposal } from './types';
import { weaveCore } from './weaveCore';
import { weaveParts } from './weaveParts';
import type { WeavingMap } from './weavingMap';

/**
 * The ties to weave next, as the stage asks: join the parts (always first), share the hub's role, close the
 * core, give the edge a second anchor. Following only the first of them, network after network of fragments
 * grows to a core with a periphery in about as many new ties as it has actors.
 *
 * @param map from `toWeavingMap`
 * @param stage whose advice applies, see `weavingStage`
 * @param count how many at most
 * @returns best first, each pair once; equal scores in the order of the actors. None when the stage leaves nothing to do.
 * Cost O(n k) pairs of which contacts are compared, k the size of the core or number of leaders.
 */
export function proposeTies(map: WeavingMap, stage: StageId, count: number): readonly Proposal[] {
  if (map.n < 2) return [];
  const candidates: Candidates = { map, byPair: new Map() };
  const weaver = whoWeaves(map, stage);
  weaveParts(candidates, stage, weaver);
  if (stage === 'hub') shareHub(candidates, map.facts.components.find((part) => part.includes(weaver)) ?? []);
  if (stage === 'multiHub' || stage === 'corePeriphery') weaveCore(candidates, stage);
  return bestOf(candidates, count).flatMap((candidate) => toProposal(map, candidate) ?? []);
}

/**
 * The named weaver in the first two stages; nobody named, or later, the hub; without one, the best tied.
 *
 * @param map of at least one actor
 * @returns by index. Cost O(n).
 */
export function whoWeaves({ weaver, features, facts }: WeavingMap, stage: StageId): number {
  const early = stage === 'fragments' || stage === 'hub';
  if (weaver !== null && early) return weaver;
  const { members } = features.largest;
  const hub = members[features.hub];
  // Of two who know each other nobody is a hub yet.
  if (hub !== undefined && members.length > 2) return hub;
  return contactPerson(members, (u) => facts.degree[u] ?? 0);
}

function toProposal(map: WeavingMap, candidate: Candidate): Proposal | null {
  const { u, v, kind, benefit, cost, score, strength } = candidate;
  const source = map.actors[u];
  const target = map.actors[v];
  if (source === undefined || target === undefined) return null;
  return {
    source,
    target,
    kind,
    benefit,
    cost,
    score,
    strength,
    nextMaturity: nextMaturity(map.maturity(u, v)),
    introduction: introduce(map, u, v, strength),
  };
}
