import { actorsInFrame, visibleTies } from '@/model/select';
import type { Frame } from '@/model/types';
import { compareFrames } from '@/stages/compare/compareFrames';
import { readStageFacts } from '@/stages/guide/stageFacts';
import { stepWords } from '@/wording/frameStep';
import { stageSentence, stageSummary } from '@/wording/stageSentence';
import { column, gap, listOf, paragraph, quote, table } from '../blocks';
import { cell } from '../cells';
import { type Facts, framesOnTheWay, readingOf } from '../facts';
import type { SectionSpec } from './types';

/** The way through the frames: how large each is, its stage, and what changed on the way to it. */
export const path: SectionSpec = {
  id: 'path',
  title: () => ($) => $.report.section.path,
  tell: (facts) => {
    const { text, project } = facts;
    const { t } = text;
    const told = framesOnTheWay(project);
    if (told.length < 2) {
      return [
        gap(
          'path.single',
          t(($) => $.report.gap, { what: t(($) => $.report.path.single) }),
          t(($) => $.report.path.singleHint),
        ),
      ];
    }
    const last = told.at(-1);
    const left = project.frames.length - told.length;
    return [
      table(
        'path.table',
        t(($) => $.report.path.caption),
        [
          column(
            t(($) => $.report.path.frame),
            0.2,
          ),
          column(
            t(($) => $.report.path.size),
            0.2,
          ),
          column(
            t(($) => $.report.path.stage),
            0.28,
          ),
          column(
            t(($) => $.report.path.change),
            0.32,
          ),
        ],
        told.map((frame, at) => row(facts, frame, told[at - 1] ?? null)),
      ),
      ...(left > 0
        ? [
            paragraph(
              'path.more',
              t(($) => $.report.path.more, { count: left }),
              'quiet',
            ),
          ]
        : []),
      ...(last ? whyLast(facts, last) : []),
      ...told
        .filter(({ note }) => note.trim() !== '')
        // The first and the last have theirs beside their map.
        .filter((frame) => frame !== told[0] && frame !== last)
        .map((frame) => quote(`path.note.${frame.id}`, cell(frame.title), frame.note)),
    ];
  },
};

function row(facts: Facts, frame: Frame, before: Frame | null): readonly string[] {
  const { text, project } = facts;
  const { t } = text;
  const result = readingOf(facts, frame);
  const [fact] = result ? readStageFacts(result) : [];
  return [
    cell(frame.title),
    text.list([
      t(($) => $.common.actorCount, { count: actorsInFrame(project, frame).length }),
      t(($) => $.common.tieCount, { count: visibleTies(project, frame).length }),
    ]),
    result?.stage && fact ? stageSummary(text, project, result, fact) : t(($) => $.report.path.noStage),
    before ? stepWords(t, compareFrames(project, before, frame), 'seen') : t(($) => $.report.path.first),
  ];
}

/** Why the last frame is in its stage; the first has its own section. */
function whyLast(facts: Facts, frame: Frame) {
  const { text, project } = facts;
  const result = readingOf(facts, frame);
  if (result === null) return [];
  return listOf(
    'path.why',
    readStageFacts(result).map((fact) => stageSentence(text, project, fact)),
  );
}
