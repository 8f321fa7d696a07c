import type { Text } from '@/i18n/useText';
import type { DocumentWords } from './types';

/** The words of a document in the language of its report. */
export function documentWords({ t }: Pick<Text, 't'>): DocumentWords {
  return {
    page: t(($) => $.report.document.page),
    of: t(($) => $.report.document.of),
    contents: t(($) => $.report.document.contents),
    missing: t(($) => $.report.document.missing),
    more: (count) => t(($) => $.report.andMore, { count }),
    figure: (number, caption) => t(($) => $.report.document.figure, { number, caption }),
    table: (number, caption) => t(($) => $.report.document.table, { number, caption }),
  };
}
