import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import type { AnalysisResult } from '@/analysis/types';
import { actorsInFrame } from '@/model/select';
import { type Frame, STAGES } from '@/model/types';
import { readNextSteps } from '@/stages/guide/nextStage';
import { readStageFacts } from '@/stages/guide/stageFacts';
import { STAGE_NAMES } from '@/wording/fields';
import { STAGE_TEXTS } from '@/wording/guideTexts';
import { honestShare } from '@/wording/honestShare';
import {
  authorStageSentence,
  nextStageSentence,
  stageCaveatSentence,
  stageNotes,
  stageSentence,
} from '@/wording/stageSentence';
import { chart, gap, list, listOf, paragraph, subheading } from '../blocks';
import { type Facts, firstFrame, readingOf } from '../facts';
import type { Block } from '../types';
import type { SectionSpec } from './types';

/** The stage of the first map, why, how sure it is, and what would bring the next. */
export const stage: SectionSpec = {
  id: 'stage',
  title: () => ($) => $.report.section.stage,
  tell: (facts) => {
    const { text, project } = facts;
    const { t } = text;
    const frame = firstFrame(project);
    const result = readingOf(facts, frame);
    if (frame === null || result === null)
      return [
        gap(
          'stage.failed',
          t(($) => $.report.failed),
        ),
      ];
    const why = readStageFacts(result).map((fact) => stageSentence(text, project, fact));
    if (result.stage === null) return [list('stage.why', why), ...nextSteps(facts, frame, result)];
    const { stage: found, caveats } = result.stage;
    const author = authorStageSentence(text, frame, found);
    return [
      verdict(facts, result),
      list('stage.why', why),
      paragraph('stage.means', [t(STAGE_TEXTS[found].what), t(STAGE_TEXTS[found].risk)], 'detail'),
      ...scores(facts, result),
      ...listOf(
        'stage.caveats',
        [
          ...(author === '' ? [] : [author]),
          ...caveats.flatMap((caveat) =>
            result.stage ? [stageCaveatSentence(text, result, result.stage, caveat)] : [],
          ),
        ],
        { tone: 'quiet' },
      ),
      ...nextSteps(facts, frame, result),
    ];
  },
};

function verdict({ text }: Facts, { stage: reading }: AnalysisResult): Block {
  const { t, list: inWords } = text;
  if (reading === null) throw new Error('verdict: a network without a stage');
  const said = {
    stage: t(STAGE_NAMES[reading.stage]),
    share: honestShare(text, reading.scores[reading.stage]),
  };
  const notes = stageNotes(text, reading);
  return paragraph(
    'stage.verdict',
    notes.length > 0
      ? t(($) => $.report.stage.verdictNoted, { ...said, notes: inWords(notes) })
      : t(($) => $.report.stage.verdict, said),
    'lead',
  );
}

function scores({ text }: Facts, { stage: reading }: AnalysisResult): readonly Block[] {
  const { t } = text;
  if (reading === null) return [];
  const rows = STAGES.map((one) => ({
    label: t(STAGE_NAMES[one]),
    value: reading.scores[one],
    shown: honestShare(text, reading.scores[one]),
  }));
  const values = rows
    .map(({ label, shown }) => t(($) => $.report.measures.chartValue, { label, value: shown }))
    .join('; ');
  return [
    chart(
      'stage.scores',
      { kind: 'bar', series: t(($) => $.report.stage.chartOne), most: 1, format: 'share', rows },
      t(($) => $.report.stage.chart),
      t(($) => $.report.measures.chartAlt, { values }),
    ),
  ];
}

function nextSteps(
  { text, project, choices }: Facts,
  frame: Frame,
  result: AnalysisResult,
): readonly Block[] {
  const { t } = text;
  const found = result.stage?.stage ?? 'fragments';
  const weaver = actorsInFrame(project, frame).find((actor) => actor.weaver)?.id ?? null;
  const steps = readNextSteps(result, found, weaver, () => toAnalysisInput(project, frame, choices).ties);
  if (steps.length === 0) return [];
  const next = STAGES[STAGES.indexOf(found) + 1];
  return [
    subheading(
      'stage.next.title',
      next ? t(($) => $.stage.next, { stage: t(STAGE_NAMES[next]) }) : t(($) => $.stage.nextLast),
    ),
    list(
      'stage.next',
      steps.map((step) => nextStageSentence(text, project, step)),
    ),
  ];
}
