import { stepStage } from '@/analysis/stage/stepStage';
import { weavingStage } from '@/analysis/stage/weavingStage';
import type { ActorId } from '@/model/ids';
import type { StageId } from '@/model/types';
import { costOfTie } from './costOfTie';
import { readingOf } from './effectOfTie';
import { firstProposal, type Wishes } from './firstProposal';
import { introduce } from './introduce';
import { findMatches, type Match, type Offer } from './matches';
import { nextMaturity } from './nextMaturity';
import { whoWeaves } from './proposeTies';
import { strengthenTies } from './strengthenTies';
import { pairKey } from './turnedDown';
import type { Proposal, ProposalKind } from './types';
import { weaveTie } from './weaveTie';
import { toWeavingMap, type WeavingInput, type WeavingMap } from './weavingMap';
import { type Why, whyTie } from './whyTie';

/** A tie to weave or to strengthen, with all that is said of it. */
export interface Suggestion
  extends Pick<Proposal, 'source' | 'target' | 'strength' | 'cost' | 'nextMaturity' | 'introduction'> {
  /** `strengthen`: the tie is there and weak. `match`: the stage does not ask for it, but one needs what the other has. */
  readonly kind: ProposalKind | 'strengthen' | 'match';
  readonly why: Why;
  /** What one of the two needs and the other has; null when nothing is known of that. */
  readonly match: Match | null;
  /** Positions, from 0, of the proposals before it that bring its introducer to the two. */
  readonly after: readonly number[];
}

/** Who stands in for a weaver, and why: through whom paths run in the largest part, with most ties, or first by name. */
export interface StandIn {
  readonly actor: ActorId;
  readonly by: 'paths' | 'ties' | 'name';
}

export interface NextTies {
  /** Whose advice the first proposal follows. */
  readonly stage: StageId;
  /** On whom the proposals rest as long as nobody is named; null where they do not rest on one actor. */
  readonly restsOn: StandIn | null;
  /** Whether everybody is tied to everybody, also where that is but one. */
  readonly isComplete: boolean;
  /** In their order: each counts on those before it. */
  readonly proposals: readonly Suggestion[];
  /** Who could help whom and is not proposed, and, from the third stage on, weak ties of the core; each counted on the map as it is. */
  readonly matches: readonly Suggestion[];
  readonly strengthenings: readonly Suggestion[];
}

/** What is asked about the next ties. */
export interface NextTiesInput {
  readonly weaving: WeavingInput;
  /** Actors who have or need something. */
  readonly offers: readonly Offer[];
  /** Keys of pairs that shall not be proposed, from `pairKey`. */
  readonly turnedDown: readonly string[];
}

/** A workshop's plan: about as many ties as there are actors are a year's programme. */
export const PROPOSALS_MAX = 5;
const BESIDES_MAX = 3;
/** A tie that also brings a need and a resource together is worth a quarter more. */
const MATCH_WORTH = 1.25;

/**
 * The ties to weave next: the best one, then the best once it is woven, and so on, since half of the second best may
 * serve what the best one has done already.
 *
 * @param input a frame, see `toWeavingInput`
 * @returns at most five proposals, three matches and three strengthenings; none of them for fewer than two actors
 * Cost O(n m) a proposal.
 */
export function nextTies({ weaving, offers, turnedDown }: NextTiesInput): NextTies {
  const first = toWeavingMap(weaving);
  const matches = new Map(findMatches(offers).map((match) => [keyOf(match), match]));
  const closed = new Set(turnedDown);
  const wishes: Wishes = {
    isOpen: (proposal) => !closed.has(pairKey(proposal)),
    worth: (proposal) => (matches.has(pairKey(proposal)) ? MATCH_WORTH : 1),
  };
  const matchOf = (pair: Pair) => matches.get(pairKey(pair)) ?? null;
  let now = weaving;
  let map = first;
  let shown = stepStage(null, readingOf(first));
  const stage = weavingStage(readingOf(first), shown);
  const proposals: Suggestion[] = [];
  while (proposals.length < PROPOSALS_MAX) {
    const reading = readingOf(map);
    shown = stepStage(shown, reading);
    const next = firstProposal(map, weavingStage(reading, shown), wishes);
    const why = next && whyTie(map, next.source, next.target);
    if (next === null || why === null) break;
    proposals.push({ ...next, why, match: matchOf(next), after: earlier(proposals, next) });
    now = weaveTie(now, next);
    if (proposals.length < PROPOSALS_MAX) map = toWeavingMap(now);
  }
  const taken = new Set(proposals.map(pairKey));
  const isLeft = (pair: Pair) => !taken.has(pairKey(pair)) && !closed.has(pairKey(pair));
  const isEarly = stage === 'fragments' || stage === 'hub';
  return {
    stage,
    restsOn: isEarly && proposals.length > 0 ? standIn(first, stage) : null,
    isComplete: 2 * first.facts.map.csr.m === first.n * (first.n - 1),
    proposals,
    matches: [...matches.values()]
      .map((match) => suggest(first, { source: match.needy, target: match.helper, match }))
      .filter((one) => one !== null)
      .filter(isLeft)
      .slice(0, BESIDES_MAX),
    // Before there are several hubs, what looks like a core is a hub with its neighbours.
    strengthenings: (isEarly ? [] : strengthenTies(first, BESIDES_MAX + closed.size))
      .filter(isLeft)
      .flatMap((tie) => strengthening(first, tie, matchOf(tie)))
      .slice(0, BESIDES_MAX),
  };
}

function standIn(map: WeavingMap, stage: StageId): StandIn | null {
  if (map.weaver !== null) return null;
  const u = whoWeaves(map, stage);
  const actor = map.actors[u];
  if (actor === undefined) return null;
  if (map.facts.degree[u] === 0) return { actor, by: 'name' };
  const isBetween = (map.facts.paths.through[u] ?? 0) > 0;
  return { actor, by: isBetween ? 'paths' : 'ties' };
}

interface Pair {
  readonly source: ActorId;
  readonly target: ActorId;
}

const keyOf = ({ needy, helper }: Match) => pairKey({ source: needy, target: helper });

/** Which of the proposals before it tie its introducer to one of the two. */
function earlier(
  proposals: readonly Suggestion[],
  { source, target, introduction }: Proposal,
): readonly number[] {
  const { by } = introduction;
  if (by === null) return [];
  const needed = new Set([pairKey({ source: by, target: source }), pairKey({ source: by, target })]);
  return proposals.flatMap((one, i) => (needed.has(pairKey(one)) ? [i] : []));
}

/** A pair that is not tied, as a suggestion beside what the stage asks for. */
function suggest(
  map: WeavingMap,
  { source, target, match }: Pair & { readonly match: Match },
): Suggestion | null {
  const [u, v] = [map.actors.indexOf(source), map.actors.indexOf(target)];
  const why = whyTie(map, source, target);
  if (why === null || map.contacts[u]?.has(v)) return null;
  return {
    source,
    target,
    kind: 'match',
    strength: 'weak',
    cost: costOfTie(map, u, v),
    nextMaturity: nextMaturity(map.maturity(u, v)),
    introduction: introduce(map, u, v, 'weak'),
    why,
    match,
    after: [],
  };
}

function strengthening(
  map: WeavingMap,
  tie: Pick<Suggestion, 'source' | 'target' | 'cost' | 'nextMaturity'>,
  match: Match | null,
): readonly Suggestion[] {
  const why = whyTie(map, tie.source, tie.target);
  if (why === null) return [];
  const [u, v] = [map.actors.indexOf(tie.source), map.actors.indexOf(tie.target)];
  const introduction = introduce(map, u, v, 'strong');
  return [{ ...tie, kind: 'strengthen', strength: 'strong', introduction, why, match, after: [] }];
}
