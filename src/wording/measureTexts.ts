import type { MeasureId } from '@/analysis/types';
import type { Message } from '@/i18n/messages';
import { CITATIONS } from './citations';
import type { About } from './figures';

/** Decimals of a normalised value: with two, actors that differ would look equal, and textbooks print three. */
export const VALUE_DIGITS = 3;

/** How a measure is shown to people who never heard of it. */
export interface MeasureText extends About {
  /** The one plain question it answers. */
  readonly question: Message;
  /** The raw value's unit and decimals; null where the raw value is the value. */
  readonly raw: { readonly unit: Message; readonly digits: number } | null;
  /** Why some actors have none; null where every actor has a value. */
  readonly undefinedBecause: Message | null;
}

export const MEASURE_TEXTS: Readonly<Record<MeasureId, MeasureText>> = {
  degree: {
    question: ($) => $.analysis.important.degree.question,
    raw: { unit: ($) => $.analysis.important.degree.unit, digits: 0 },
    undefinedBecause: null,
    about: ($) => $.analysis.important.degree.about,
    formula: ($) => $.analysis.important.degree.formula,
    sources: [CITATIONS.freeman],
  },
  betweenness: {
    question: ($) => $.analysis.important.betweenness.question,
    raw: { unit: ($) => $.analysis.important.betweenness.unit, digits: 1 },
    undefinedBecause: null,
    about: ($) => $.analysis.important.betweenness.about,
    formula: ($) => $.analysis.important.betweenness.formula,
    sources: [CITATIONS.freeman, CITATIONS.brandes],
  },
  closeness: {
    question: ($) => $.analysis.important.closeness.question,
    raw: { unit: ($) => $.analysis.important.closeness.unit, digits: 0 },
    undefinedBecause: ($) => $.analysis.important.closeness.undefined,
    about: ($) => $.analysis.important.closeness.about,
    formula: ($) => $.analysis.important.closeness.formula,
    sources: [CITATIONS.freeman, CITATIONS.wassermanFaust],
  },
  eigenvector: {
    question: ($) => $.analysis.important.eigenvector.question,
    raw: null,
    undefinedBecause: ($) => $.analysis.important.eigenvector.undefined,
    about: ($) => $.analysis.important.eigenvector.about,
    formula: ($) => $.analysis.important.eigenvector.formula,
    sources: [CITATIONS.bonacich],
  },
  clustering: {
    question: ($) => $.analysis.important.clustering.question,
    raw: null,
    undefinedBecause: ($) => $.analysis.important.clustering.undefined,
    about: ($) => $.analysis.important.clustering.about,
    formula: ($) => $.analysis.important.clustering.formula,
    sources: [CITATIONS.wattsStrogatz],
  },
};
