import type { Field } from '@/analysis/grid/spotsOf';
import type { GridReading, GridRule, HighFrom } from '@/analysis/grid/types';
import type { Message } from '@/i18n/messages';
import type { Translate } from '@/i18n/useText';
import type { About } from './figures';

/** What a field of the grid is called, and what one does about who stands in it. */
export interface FieldText {
  readonly name: Message;
  readonly does: Message;
  /** Its name is an English term in every language. */
  readonly isTerm: boolean;
}

export const FIELD_TEXTS: Readonly<Record<Field, FieldText>> = {
  promoters: { name: ($) => $.layouts.promoters, does: ($) => $.layouts.promotersDo, isTerm: true },
  latents: { name: ($) => $.layouts.latents, does: ($) => $.layouts.latentsDo, isTerm: true },
  defenders: { name: ($) => $.layouts.defenders, does: ($) => $.layouts.defendersDo, isTerm: true },
  apathetics: { name: ($) => $.layouts.apathetics, does: ($) => $.layouts.apatheticsDo, isTerm: true },
  paper: { name: ($) => $.grid.paper, does: ($) => $.grid.paperDo, isTerm: false },
  both: { name: ($) => $.grid.both, does: ($) => $.grid.bothDo, isTerm: false },
  hidden: { name: ($) => $.grid.hidden, does: ($) => $.grid.hiddenDo, isTerm: false },
  neither: { name: ($) => $.grid.neither, does: ($) => $.grid.neitherDo, isTerm: false },
  between: { name: ($) => $.grid.between, does: ($) => $.grid.betweenDo, isTerm: false },
};

/** What the quadrants mean, and where they come from. */
export const QUADRANTS_ABOUT: About = {
  about: ($) => $.grid.quadrantsAbout,
  formula: ($) => $.grid.quadrantsFormula,
  sources: [($) => $.grid.sourceToolBox],
};

/** What network power is, and where it comes from. */
export const POWER_ABOUT: About = {
  about: ($) => $.grid.powerAbout,
  formula: ($) => $.grid.powerFormula,
  sources: [($) => $.grid.sourceKrebs, ($) => $.grid.sourceRajut],
};

/**
 * Says what counts as high on the grid in view.
 *
 * @returns one or two sentences
 */
export function ruleSentence(
  t: Translate,
  { rule, reading, highFrom }: { rule: GridRule; reading: GridReading; highFrom: HighFrom },
): string {
  const influence = levelWords(t, highFrom.influence);
  const interest = levelWords(t, highFrom.interest);
  if (reading === 'interest') {
    return rule === 'middle'
      ? t(($) => $.grid.middleSays)
      : t(($) => $.grid.medianSays, { influence, interest });
  }
  const declared =
    rule === 'middle' ? t(($) => $.grid.middleSays) : t(($) => $.grid.medianInfluence, { influence });
  return `${declared} ${t(($) => $.grid.networkSays)}`;
}

const levelWords = (t: Translate, level: number) =>
  level > 5 ? t(($) => $.grid.nobodyHigh) : t(($) => $.grid.from, { level });
