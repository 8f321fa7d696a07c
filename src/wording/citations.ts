import type { Message } from '@/i18n/messages';

/** Where the measures come from. */
export const CITATIONS = {
  blondel: ($) => $.analysis.citation.blondel,
  bonacich: ($) => $.analysis.citation.bonacich,
  brandes: ($) => $.analysis.citation.brandes,
  freeman: ($) => $.analysis.citation.freeman,
  newman: ($) => $.analysis.citation.newman,
  wassermanFaust: ($) => $.analysis.citation.wassermanFaust,
  wattsStrogatz: ($) => $.analysis.citation.wattsStrogatz,
} as const satisfies Readonly<Record<string, Message>>;
