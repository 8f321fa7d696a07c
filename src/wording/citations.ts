import type { Message } from '@/i18n/messages';

/** Where the measures come from. */
export const CITATIONS = {
  barrat: ($) => $.analysis.citation.barrat,
  blondel: ($) => $.analysis.citation.blondel,
  bonacich: ($) => $.analysis.citation.bonacich,
  borgatti: ($) => $.analysis.citation.borgatti,
  brandes: ($) => $.analysis.citation.brandes,
  brin: ($) => $.analysis.citation.brin,
  burt: ($) => $.analysis.citation.burt,
  freeman: ($) => $.analysis.citation.freeman,
  krebs: ($) => $.analysis.citation.krebs,
  newman: ($) => $.analysis.citation.newman,
  rochat: ($) => $.analysis.citation.rochat,
  seidman: ($) => $.analysis.citation.seidman,
  wassermanFaust: ($) => $.analysis.citation.wassermanFaust,
  wattsStrogatz: ($) => $.analysis.citation.wattsStrogatz,
  blau: ($) => $.network.citation.blau,
  borgattiEverett: ($) => $.network.citation.borgattiEverett,
  humphriesGurney: ($) => $.network.citation.humphriesGurney,
  keyPlayers: ($) => $.network.citation.keyPlayers,
  krackhardtStern: ($) => $.network.citation.krackhardtStern,
  latoraMarchiori: ($) => $.network.citation.latoraMarchiori,
  muellerSchuessler: ($) => $.network.citation.muellerSchuessler,
  newmanMixing: ($) => $.network.citation.newmanMixing,
} as const satisfies Readonly<Record<string, Message>>;
