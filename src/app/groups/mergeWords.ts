import type { Text } from '@/i18n/useText';
import type { MergeWords } from '@/transfer/merging/mergeMaps';

/**
 * What a merged project says.
 *
 * @param title of the project
 * @param maps how many are merged
 */
export function mergeWords({ t, list }: Text, title: string, maps: number): MergeWords {
  return {
    title,
    together: t(($) => $.groupWork.together),
    drawnIn: (titles, strong) => {
      const count = titles.length;
      const drawn = t(($) => $.groupWork.drawnIn, { count, all: maps, titles: list(titles) });
      return strong > 0 && strong < count
        ? `${drawn} ${t(($) => $.groupWork.strongIn, { strong, count })}`
        : drawn;
    },
    asked: ({ question, problem, purpose }) =>
      [
        question ? t(($) => $.groupWork.asked, { question }) : '',
        problem ? t(($) => $.groupWork.problem, { problem }) : '',
        purpose ? t(($) => $.groupWork.purpose, { purpose }) : '',
      ]
        .filter(Boolean)
        .join('\n'),
  };
}
