import { comparePower } from '@/analysis/grid/networkPower';
import { placeOnGrid } from '@/analysis/grid/placeOnGrid';
import { toPowers } from '@/analysis/grid/toPowers';
import type { GridRule } from '@/analysis/grid/types';
import { type MapSentence, readMap } from '@/analysis/readMap';
import { roleHolders } from '@/analysis/roleHolders';
import type { AnalysisResult, RoleFinding } from '@/analysis/types';
import type { ActorId } from '@/model/ids';
import type { Actor, StageId } from '@/model/types';
import { readStageFacts, type StageFact } from '../guide/stageFacts';
import { findMatches, type Match } from '../weaving/matches';
import type { NextTies, Suggestion } from '../weaving/nextTies';
import type { MapQuestion } from './mapQuestions';

/** One thing that the map answers to a question of the module; `questionSentence` makes the words. */
export type QuestionFact =
  /** How well a network of this stage is tied. */
  | { readonly kind: 'verdict'; readonly stage: StageId }
  | { readonly kind: 'stage'; readonly fact: StageFact }
  | { readonly kind: 'position'; readonly said: MapSentence }
  | { readonly kind: 'role'; readonly actor: ActorId; readonly finding: RoleFinding }
  | { readonly kind: 'proposal'; readonly suggestion: Suggestion }
  | { readonly kind: 'allTied' | 'nothingMissing' | 'waiting' }
  /** Judged as powerful, and at the edge of the network. */
  | { readonly kind: 'paperPower'; readonly actors: readonly ActorId[] }
  /** Has what somebody needs, and no tie leads there. */
  | { readonly kind: 'unusedResource'; readonly match: Match }
  | { readonly kind: 'nobodyJudged' | 'nobodyLeftOut' }
  /** After the hub, the one with most ties. */
  | { readonly kind: 'secondHub'; readonly actor: ActorId; readonly ties: number; readonly hub: ActorId }
  | { readonly kind: 'nobodyBetween' };

/** What the answers rest on. */
export interface QuestionInput {
  readonly actors: readonly Actor[];
  readonly result: AnalysisResult;
  /** From `nextTies`; null while it is not known. */
  readonly next: NextTies | null;
  readonly gridRule: GridRule;
  /** Whether two actors are tied. */
  readonly areTied: (one: ActorId, other: ActorId) => boolean;
}

/** An answer names a few; the analysis lists everybody. */
const MOST = 3;
const FEW = 2;

/**
 * What the map answers to one of the module's five questions.
 *
 * @returns at least one fact for any network, also an empty one; at most six
 * Cost O(n log n) and that of `findMatches`.
 */
export function answerQuestion(question: MapQuestion, input: QuestionInput): readonly QuestionFact[] {
  switch (question) {
    case 'optimal':
      return isOptimal(input);
    case 'missing':
      return whatIsMissing(input);
    case 'main':
      return whoIsMain(input);
    case 'should':
      return whoShould(input);
    case 'potential':
      return whoCould(input);
  }
}

function isOptimal({ result }: QuestionInput): readonly QuestionFact[] {
  const facts = readStageFacts(result).map((fact) => ({ kind: 'stage', fact }) as const);
  if (result.stage === null) return facts;
  return [{ kind: 'verdict', stage: result.stage.stage }, ...facts];
}

function whatIsMissing({ next, result }: QuestionInput): readonly QuestionFact[] {
  if (result.n < 2) return small(result);
  if (next === null) return [{ kind: 'waiting' }];
  if (next.isComplete) return [{ kind: 'allTied' }];
  const found = [...next.proposals, ...next.matches].slice(0, MOST);
  if (found.length === 0) return [{ kind: 'nothingMissing' }];
  return found.map((suggestion) => ({ kind: 'proposal', suggestion }));
}

const POSITIONS: ReadonlySet<MapSentence['kind']> = new Set([
  'hubBrokers',
  'positions',
  'even',
  'singleTies',
]);

function whoIsMain({ result }: QuestionInput): readonly QuestionFact[] {
  const said = readMap(result).filter(({ kind }) => POSITIONS.has(kind));
  if (said.length === 0) return small(result);
  const brokers = roleHolders(result, 'broker')
    .slice(0, FEW)
    .map(({ actor, finding }) => ({ kind: 'role', actor, finding }) as const);
  return [...said.map((one) => ({ kind: 'position', said: one }) as const), ...brokers];
}

function whoShould({ actors, result, gridRule, areTied }: QuestionInput): readonly QuestionFact[] {
  if (result.n < FEW) return small(result);
  const { declared, highFrom } = placeOnGrid(actors, gridRule);
  const powers = toPowers(result);
  const paper = declared
    .filter(({ id, influence }) => {
      const power = powers[id] ?? null;
      return power !== null && comparePower(influence >= highFrom.influence, power) === 'paper';
    })
    .map(({ id }) => id);
  const unused = findMatches(actors).filter(({ needy, helper }) => !areTied(needy, helper));
  const facts: readonly QuestionFact[] = [
    ...(paper.length > 0 ? [{ kind: 'paperPower', actors: paper } as const] : []),
    ...unused.slice(0, MOST).map((match) => ({ kind: 'unusedResource', match }) as const),
  ];
  if (declared.length === 0) return [...facts, { kind: 'nobodyJudged' }];
  return facts.length > 0 ? facts : [{ kind: 'nobodyLeftOut' }];
}

function whoCould({ result }: QuestionInput): readonly QuestionFact[] {
  if (result.n < MOST || result.m === 0) return small(result);
  const bridging = roleHolders(result, 'spanner')
    .slice(0, FEW)
    .map(({ actor, finding }) => ({ kind: 'role', actor, finding }) as const);
  const second = secondHub(result);
  const facts = [...bridging, ...(second ? [second] : [])];
  return facts.length > 0 ? facts : [{ kind: 'nobodyBetween' }];
}

/** Whom the hub could share its work with; nobody where several share it or nobody is next to it. */
function secondHub({ measures, stage }: AnalysisResult): QuestionFact | null {
  const [first, second, third] = measures.degree.ranking;
  const ties = (id: ActorId | undefined) => (id === undefined ? 0 : (measures.degree.raw[id] ?? 0));
  if (first === undefined || second === undefined || stage?.stage === 'corePeriphery') return null;
  if (ties(second) < FEW || ties(second) === ties(first) || ties(second) === ties(third)) return null;
  return { kind: 'secondHub', actor: second, ties: ties(second), hub: first };
}

/** What there is to say of a map that is too small for the question. */
const small = (result: AnalysisResult): readonly QuestionFact[] =>
  readMap(result)
    .slice(0, 1)
    .map((said) => ({ kind: 'position', said }));
