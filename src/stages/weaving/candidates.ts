import type { Strength } from '@/model/types';
import { costOfTie, joinsSectors } from './costOfTie';
import type { ProposalKind } from './types';
import type { WeavingMap } from './weavingMap';

/** A tie that might be proposed, actors by index. */
export interface Candidate {
  readonly u: number;
  readonly v: number;
  readonly kind: ProposalKind;
  readonly benefit: number;
  readonly cost: number;
  readonly score: number;
  readonly strength: Strength;
}

export type Wish = Pick<Candidate, 'u' | 'v' | 'kind' | 'benefit' | 'strength'>;

/** Candidates, one a pair. */
export interface Candidates {
  readonly map: WeavingMap;
  readonly byPair: Map<number, Candidate>;
}

/** What joins two sectors is worth a tenth more: difference is what makes a network learn. */
const DIVERSITY = 1.1;
/** Scores that differ by less differ by rounding only. */
const RANK_STEPS = 1e9;

/**
 * Adds a tie, unless the two are one, are tied, or it would serve nothing. Of several reasons for one tie the
 * one with the highest score stays, of equal ones the first.
 */
export function addCandidate({ map, byPair }: Candidates, wish: Wish): void {
  const { u, v, benefit } = wish;
  if (u === v || benefit <= 0 || map.contacts[u]?.has(v)) return;
  const cost = costOfTie(map, u, v);
  const score = (benefit * (joinsSectors(map, u, v) ? DIVERSITY : 1)) / cost;
  const key = Math.min(u, v) * map.n + Math.max(u, v);
  const known = byPair.get(key);
  if (known === undefined || score > known.score) byPair.set(key, { ...wish, cost, score });
}

/** The best `count`; equal scores by index. */
export function bestOf({ byPair }: Candidates, count: number): readonly Candidate[] {
  const rank = ({ score }: Candidate) => Math.round(score * RANK_STEPS);
  return Array.from(byPair.values())
    .sort((a, b) => rank(b) - rank(a) || a.u - b.u || a.v - b.v)
    .slice(0, count);
}
