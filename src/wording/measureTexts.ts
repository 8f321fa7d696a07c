import type { MeasureId } from '@/analysis/types';
import type { Message } from '@/i18n/messages';
import { ABOUT_BARGAINING } from './bargaining';
import { CITATIONS } from './citations';
import type { About } from './figures';

/** Decimals of a normalised value: with two, actors that differ would look equal, and textbooks print three. */
const VALUE_DIGITS = 3;

/** How a measure is shown to people who never heard of it. */
export interface MeasureText extends About {
  /** The one plain question it answers. */
  readonly question: Message;
  /** Who comes first on this map and what that means; see `measureHere` for its values. */
  readonly here: Message;
  /** What follows from it for those who weave. */
  readonly follows: Message;
  /** Decimals of the value: whole steps and layers have none. */
  readonly digits: number;
  /** The raw value's unit and decimals; null where the raw value is the value. */
  readonly raw: { readonly unit: Message; readonly digits: number } | null;
  /** Why some actors have none; null where every actor has a value. */
  readonly undefinedBecause: Message | null;
}

export const MEASURE_TEXTS: Readonly<Record<MeasureId, MeasureText>> = {
  degree: {
    question: ($) => $.analysis.important.degree.question,
    here: ($) => $.measure.degree.here,
    follows: ($) => $.measure.degree.follows,
    digits: VALUE_DIGITS,
    raw: { unit: ($) => $.analysis.important.degree.unit, digits: 0 },
    undefinedBecause: null,
    about: ($) => $.analysis.important.degree.about,
    formula: ($) => $.analysis.important.degree.formula,
    sources: [CITATIONS.freeman],
  },
  betweenness: {
    question: ($) => $.analysis.important.betweenness.question,
    here: ($) => $.measure.betweenness.here,
    follows: ($) => $.measure.betweenness.follows,
    digits: VALUE_DIGITS,
    raw: { unit: ($) => $.analysis.important.betweenness.unit, digits: 1 },
    undefinedBecause: null,
    about: ($) => $.analysis.important.betweenness.about,
    formula: ($) => $.analysis.important.betweenness.formula,
    sources: [CITATIONS.freeman, CITATIONS.brandes],
  },
  closeness: {
    question: ($) => $.analysis.important.closeness.question,
    here: ($) => $.measure.closeness.here,
    follows: ($) => $.measure.closeness.follows,
    digits: VALUE_DIGITS,
    raw: { unit: ($) => $.analysis.important.closeness.unit, digits: 0 },
    undefinedBecause: ($) => $.analysis.important.closeness.undefined,
    about: ($) => $.analysis.important.closeness.about,
    formula: ($) => $.analysis.important.closeness.formula,
    sources: [CITATIONS.freeman, CITATIONS.wassermanFaust],
  },
  eigenvector: {
    question: ($) => $.analysis.important.eigenvector.question,
    here: ($) => $.measure.eigenvector.here,
    follows: ($) => $.measure.eigenvector.follows,
    digits: VALUE_DIGITS,
    raw: null,
    undefinedBecause: ($) => $.analysis.important.eigenvector.undefined,
    about: ($) => $.analysis.important.eigenvector.about,
    formula: ($) => $.analysis.important.eigenvector.formula,
    sources: [CITATIONS.bonacich],
  },
  clustering: {
    question: ($) => $.analysis.important.clustering.question,
    here: ($) => $.measure.clustering.here,
    follows: ($) => $.measure.clustering.follows,
    digits: VALUE_DIGITS,
    raw: null,
    undefinedBecause: ($) => $.analysis.important.clustering.undefined,
    about: ($) => $.analysis.important.clustering.about,
    formula: ($) => $.analysis.important.clustering.formula,
    sources: [CITATIONS.wattsStrogatz],
  },
  inDegree: {
    question: ($) => $.measure.inDegree.question,
    here: ($) => $.measure.inDegree.here,
    follows: ($) => $.measure.inDegree.follows,
    digits: VALUE_DIGITS,
    raw: { unit: ($) => $.measure.inDegree.unit, digits: 0 },
    undefinedBecause: ($) => $.measure.inDegree.undefined,
    about: ($) => $.measure.inDegree.about,
    formula: ($) => $.measure.inDegree.formula,
    sources: [CITATIONS.freeman],
  },
  outDegree: {
    question: ($) => $.measure.outDegree.question,
    here: ($) => $.measure.outDegree.here,
    follows: ($) => $.measure.outDegree.follows,
    digits: VALUE_DIGITS,
    raw: { unit: ($) => $.measure.outDegree.unit, digits: 0 },
    undefinedBecause: ($) => $.measure.outDegree.undefined,
    about: ($) => $.measure.outDegree.about,
    formula: ($) => $.measure.outDegree.formula,
    sources: [CITATIONS.freeman],
  },
  strength: {
    question: ($) => $.measure.strength.question,
    here: ($) => $.measure.strength.here,
    follows: ($) => $.measure.strength.follows,
    digits: 0,
    raw: null,
    undefinedBecause: null,
    about: ($) => $.measure.strength.about,
    formula: ($) => $.measure.strength.formula,
    sources: [CITATIONS.barrat],
  },
  harmonic: {
    question: ($) => $.measure.harmonic.question,
    here: ($) => $.measure.harmonic.here,
    follows: ($) => $.measure.harmonic.follows,
    digits: VALUE_DIGITS,
    raw: null,
    undefinedBecause: null,
    about: ($) => $.measure.harmonic.about,
    formula: ($) => $.measure.harmonic.formula,
    sources: [CITATIONS.rochat],
  },
  pagerank: {
    question: ($) => $.measure.pagerank.question,
    here: ($) => $.measure.pagerank.here,
    follows: ($) => $.measure.pagerank.follows,
    digits: VALUE_DIGITS,
    raw: null,
    undefinedBecause: null,
    about: ($) => $.measure.pagerank.about,
    formula: ($) => $.measure.pagerank.formula,
    sources: [CITATIONS.brin],
  },
  constraint: {
    question: ($) => $.measure.constraint.question,
    here: ($) => $.measure.constraint.here,
    follows: ($) => $.measure.constraint.follows,
    digits: VALUE_DIGITS,
    raw: null,
    undefinedBecause: ($) => $.measure.constraint.undefined,
    about: ($) => $.measure.constraint.about,
    formula: ($) => $.measure.constraint.formula,
    sources: [CITATIONS.burt],
  },
  egoConstraint: {
    question: ($) => $.measure.egoConstraint.question,
    here: ($) => $.measure.egoConstraint.here,
    follows: ($) => $.measure.egoConstraint.follows,
    digits: VALUE_DIGITS,
    raw: null,
    undefinedBecause: ($) => $.measure.egoConstraint.undefined,
    about: ($) => $.measure.egoConstraint.about,
    formula: ($) => $.measure.egoConstraint.formula,
    sources: [CITATIONS.burt],
  },
  effectiveSize: {
    question: ($) => $.measure.effectiveSize.question,
    here: ($) => $.measure.effectiveSize.here,
    follows: ($) => $.measure.effectiveSize.follows,
    digits: 1,
    raw: null,
    undefinedBecause: ($) => $.measure.effectiveSize.undefined,
    about: ($) => $.measure.effectiveSize.about,
    formula: ($) => $.measure.effectiveSize.formula,
    sources: [CITATIONS.burt, CITATIONS.borgatti],
  },
  eccentricity: {
    question: ($) => $.measure.eccentricity.question,
    here: ($) => $.measure.eccentricity.here,
    follows: ($) => $.measure.eccentricity.follows,
    digits: 0,
    raw: null,
    undefinedBecause: ($) => $.measure.eccentricity.undefined,
    about: ($) => $.measure.eccentricity.about,
    formula: ($) => $.measure.eccentricity.formula,
    sources: [CITATIONS.wassermanFaust],
  },
  core: {
    question: ($) => $.measure.core.question,
    here: ($) => $.measure.core.here,
    follows: ($) => $.measure.core.follows,
    digits: 0,
    raw: null,
    undefinedBecause: null,
    about: ($) => $.measure.core.about,
    formula: ($) => $.measure.core.formula,
    sources: [CITATIONS.seidman],
  },
  reach2: {
    question: ($) => $.measure.reach2.question,
    here: ($) => $.measure.reach2.here,
    follows: ($) => $.measure.reach2.follows,
    digits: VALUE_DIGITS,
    raw: { unit: ($) => $.measure.reach2.unit, digits: 0 },
    undefinedBecause: null,
    about: ($) => $.measure.reach2.about,
    formula: ($) => $.measure.reach2.formula,
    sources: [CITATIONS.krebs],
  },
  bargaining: {
    question: ($) => $.bargaining.measure.question,
    here: ($) => $.measure.bargaining.here,
    follows: ($) => $.measure.bargaining.follows,
    digits: VALUE_DIGITS,
    raw: null,
    undefinedBecause: ($) => $.bargaining.measure.undefined,
    ...ABOUT_BARGAINING,
  },
};
