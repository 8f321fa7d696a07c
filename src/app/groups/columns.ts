import type { AnalysisResult } from '@/analysis/types';
import type { Message } from '@/i18n/messages';
import type { Text } from '@/i18n/useText';
import { visibleTies } from '@/model/select';
import { STAGES } from '@/model/types';
import { readStageFacts } from '@/stages/guide/stageFacts';
import { honestShare } from '@/wording/honestShare';
import { stageSummary } from '@/wording/stageSentence';
import type { GroupReading } from './types';

type Read = GroupReading & { readonly result: AnalysisResult };

/** A column of the table of measures. */
export interface Column {
  readonly id: string;
  readonly label: Message;
  /** What is sorted by, null where there is nothing to say. */
  readonly value: (read: Read) => number | null;
  readonly words: (text: Text, read: Read) => string;
  /** Whether it makes sense to say which is the highest. */
  readonly isMarked: boolean;
}

const worstLoss = ({ bottlenecks, n }: AnalysisResult): number | null =>
  n === 0 ? null : (bottlenecks.actors[0]?.lostShare ?? 0);

/** "Satu penghubung, 92% (indikatif)", or why no stage can be told. */
export function stageWords(text: Text, { map, result }: Read): string {
  const [fact] = readStageFacts(result);
  return fact ? stageSummary(text, map.project, result, fact) : '';
}

/** Key measures, in the order of the table. */
export const COLUMNS: readonly Column[] = [
  {
    id: 'actors',
    label: ($) => $.groupWork.actors,
    value: ({ result }) => result.n,
    words: ({ whole }, { result }) => whole(result.n),
    isMarked: true,
  },
  {
    id: 'ties',
    label: ($) => $.groupWork.ties,
    value: ({ map, frame }) => visibleTies(map.project, frame).length,
    words: ({ whole }, { map, frame }) => whole(visibleTies(map.project, frame).length),
    isMarked: true,
  },
  {
    id: 'density',
    label: ($) => $.groupWork.density,
    value: ({ result }) => (result.n < 2 ? null : result.density),
    words: ({ decimal }, { result }) => decimal(result.n < 2 ? null : result.density),
    isMarked: true,
  },
  {
    id: 'parts',
    label: ($) => $.groupWork.parts,
    value: ({ result }) => (result.n === 0 ? null : result.components.length),
    words: ({ whole, decimal }, { result }) =>
      result.n === 0 ? decimal(null) : whole(result.components.length),
    isMarked: true,
  },
  {
    id: 'steps',
    label: ($) => $.groupWork.steps,
    value: ({ result }) => result.meanPath,
    words: ({ decimal }, { result }) => decimal(result.meanPath, 1),
    isMarked: true,
  },
  {
    id: 'centralization',
    label: ($) => $.groupWork.centralization,
    value: ({ result }) => result.centralization.degree,
    words: ({ decimal }, { result }) => decimal(result.centralization.degree),
    isMarked: true,
  },
  {
    id: 'worst',
    label: ($) => $.groupWork.worst,
    value: ({ result }) => worstLoss(result),
    words: (text, { result }) => {
      const loss = worstLoss(result);
      return loss === null ? text.decimal(null) : honestShare(text, loss);
    },
    isMarked: true,
  },
  {
    id: 'stage',
    label: ($) => $.groupWork.stage,
    value: ({ result: { stage } }) => (stage ? STAGES.indexOf(stage.stage) : null),
    words: stageWords,
    isMarked: false,
  },
];

export type Mark = 'highest' | 'lowest' | null;

/** Which value of a column is the highest and which the lowest; none where all are equal or only one is known. */
export function marksOf(values: readonly (number | null)[]): readonly Mark[] {
  const known = values.filter((value) => value !== null);
  const [most, least] = [Math.max(...known), Math.min(...known)];
  return values.map((value) => {
    if (value === null || known.length < 2 || most === least) return null;
    return value === most ? 'highest' : value === least ? 'lowest' : null;
  });
}

/** Whether a reading has its numbers. */
export const isRead = (reading: GroupReading): reading is Read => reading.result !== null;

/**
 * Readings in the order of a column, highest first or lowest first; those without a value are last both times.
 */
export function sortedBy(
  readings: readonly Read[],
  { value }: Pick<Column, 'value'>,
  direction: 'descending' | 'ascending',
): readonly Read[] {
  const sign = direction === 'descending' ? -1 : 1;
  return readings.toSorted((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}
