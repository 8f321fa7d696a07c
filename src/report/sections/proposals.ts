import { withoutMarks } from '@/i18n/mention';
import { actorsInFrame } from '@/model/select';
import type { Suggestion } from '@/stages/weaving/nextTies';
import { turnedDownIn } from '@/stages/weaving/turnedDown';
import { MATURITY_NAMES } from '@/wording/fields';
import {
  effortWord,
  introductionSentences,
  levelSentence,
  pairName,
  SUGGESTION_NAMES,
  whySentences,
} from '@/wording/weaving';
import { column, gap, listOf, paragraph, subheading, table } from '../blocks';
import { frameTitle } from '../cells';
import { type Facts, lastFrame } from '../facts';
import type { Block } from '../types';
import type { SectionSpec } from './types';

/** Below so many actors nothing can be proposed. */
const ACTORS_MIN = 2;

/** Which ties to weave next, why, and who brings the two together. */
export const proposals: SectionSpec = {
  id: 'proposals',
  title: () => ($) => $.report.section.proposals,
  tell: (facts) => {
    const { text, project, next } = facts;
    const { t } = text;
    const frame = lastFrame(project);
    if (frame === null || actorsInFrame(project, frame).length < ACTORS_MIN)
      return [
        paragraph(
          'proposals.few',
          t(($) => $.weaving.tooFew),
        ),
      ];
    if (next === null)
      return [
        gap(
          'proposals.failed',
          t(($) => $.report.failed),
        ),
      ];
    const { proposals: found, isComplete, matches, strengthenings } = next;
    return [
      paragraph(
        'proposals.from',
        t(($) => $.report.proposals.from, { title: frameTitle(text, frame) }),
        'quiet',
      ),
      ...(found.length > 0
        ? inOrder(facts, found)
        : [
            paragraph(
              'proposals.nothing',
              isComplete
                ? t(($) => $.weaving.complete)
                : turnedDownIn(project).length > 0
                  ? t(($) => $.weaving.allTurnedDown)
                  : t(($) => $.weaving.nothing),
            ),
          ]),
      ...beside(
        facts,
        'matches',
        t(($) => $.weaving.besides.matches),
        matches,
      ),
      ...beside(
        facts,
        'strengthenings',
        t(($) => $.weaving.besides.strengthenings),
        strengthenings,
      ),
      ...(found.length + matches.length + strengthenings.length > 0
        ? [
            paragraph(
              'proposals.caution',
              t(($) => $.weaving.effect.caution),
              'quiet',
            ),
          ]
        : []),
    ];
  },
};

function inOrder(facts: Facts, found: readonly Suggestion[]): readonly Block[] {
  const { text, project } = facts;
  const { t } = text;
  const frame = lastFrame(project);
  const weaver = frame ? (actorsInFrame(project, frame).find((one) => one.weaver)?.id ?? null) : null;
  return [
    table(
      'proposals.table',
      t(($) => $.report.proposals.caption),
      [
        column(
          t(($) => $.report.proposals.tie),
          0.24,
        ),
        column(
          t(($) => $.report.proposals.why),
          0.3,
        ),
        column(
          t(($) => $.report.proposals.how),
          0.29,
        ),
        column(
          t(($) => $.report.proposals.step),
          0.17,
        ),
      ],
      found.map((one, at) => [
        `${text.whole(at + 1)}. ${pairName(text, project, one)} (${t(SUGGESTION_NAMES[one.kind]).toLocaleLowerCase()})`,
        inARow(whySentences(text, project, one)),
        [...introductionSentences(text, project, one, weaver), levelSentence(text, one)].join(' '),
        steps(facts, one),
      ]),
    ),
    paragraph(
      'proposals.order',
      t(($) => $.weaving.order),
      'quiet',
    ),
  ];
}

/** Sentences behind each other; one that is only a pair of facts gets its full stop. */
const inARow = (sentences: readonly string[]) =>
  sentences.map((one) => (withoutMarks(one).endsWith('.') ? one : `${one}.`)).join(' ');

function steps({ text }: Facts, { nextMaturity, cost }: Suggestion): string {
  const { t } = text;
  const step =
    nextMaturity === null
      ? t(($) => $.weaving.step.done)
      : t(($) => $.report.proposals.next, { step: t(MATURITY_NAMES[nextMaturity]).toLocaleLowerCase() });
  return `${step} · ${t(($) => $.report.proposals.effort, { effort: effortWord(text, cost) })}`;
}

function beside(
  { text, project }: Facts,
  id: string,
  title: string,
  found: readonly Suggestion[],
): readonly Block[] {
  if (found.length === 0) return [];
  return [
    subheading(`proposals.${id}.title`, title),
    ...listOf(
      `proposals.${id}`,
      found.map((one) => `${pairName(text, project, one)}: ${inARow(whySentences(text, project, one))}`),
    ),
  ];
}
