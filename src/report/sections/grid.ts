import { advise } from '@/analysis/grid/advise';
import { toGridTies } from '@/analysis/grid/gridTies';
import { membersOf, placeOnGrid } from '@/analysis/grid/placeOnGrid';
import { toPowers } from '@/analysis/grid/toPowers';
import { type GridAdvice, QUADRANTS, type Quadrant } from '@/analysis/grid/types';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import { actorsInFrame } from '@/model/select';
import type { Frame } from '@/model/types';
import { gridSentences } from '@/wording/gridSentences';
import { FIELD_TEXTS, ruleSentence } from '@/wording/gridTexts';
import { namesOf } from '@/wording/names';
import { column, gap, list, listOf, paragraph, subheading, table } from '../blocks';
import { gapOf, levelWords, mentioned, ROWS_MAX, stanceWords } from '../cells';
import { type Facts, lastFrame, readingOf, stakeholders } from '../facts';
import type { Block } from '../types';
import type { SectionSpec } from './types';

/** Sentences of advice for one quadrant, at most. */
const ADVICE_MAX = 5;

/** Who has power, whose interest it is, and what follows for each of them. */
export const grid: SectionSpec = {
  id: 'grid',
  title: () => ($) => $.report.section.grid,
  tell: (facts) => {
    const { t } = facts.text;
    const actors = stakeholders(facts);
    const placed = placeOnGrid(actors, 'middle');
    const hint = t(($) => $.report.grid.hint);
    if (placed.judged.length === 0) {
      return [
        gap(
          'grid.none',
          t(($) => $.report.gap, { what: t(($) => $.report.grid.none) }),
          hint,
        ),
      ];
    }
    const unjudged = new Set(placed.unjudged);
    const fieldOf = new Map(placed.judged.map(({ id, quadrant }) => [id, quadrant]));
    const frame = lastFrame(facts.project);
    return [
      ...quadrants(facts, (quadrant) => membersOf(placed, quadrant)),
      table(
        'grid.table',
        t(($) => $.report.grid.caption),
        [
          column(
            t(($) => $.report.stakeholders.actor),
            0.3,
          ),
          column(
            t(($) => $.inspector.actor.influence),
            0.19,
          ),
          column(
            t(($) => $.inspector.actor.interest),
            0.19,
          ),
          column(
            t(($) => $.inspector.actor.stance),
            0.16,
          ),
          column(
            t(($) => $.report.grid.quadrant),
            0.16,
          ),
        ],
        actors.slice(0, ROWS_MAX).map((actor) => {
          const quadrant = fieldOf.get(actor.id);
          return [
            mentioned(facts, actor),
            levelWords(facts.text, actor.influence),
            levelWords(facts.text, actor.interest),
            quadrant || actor.stance !== 0 ? stanceWords(facts.text, actor.stance) : '–',
            quadrant ? t(FIELD_TEXTS[quadrant].name) : '–',
          ];
        }),
      ),
      ...gapOf(
        facts,
        'grid.unjudged',
        actors.filter(({ id }) => unjudged.has(id)),
        (names) => t(($) => $.report.grid.unjudged, { names }),
        hint,
      ),
      paragraph(
        'grid.rule',
        ruleSentence(t, { rule: 'middle', reading: 'interest', highFrom: placed.highFrom }),
        'detail',
      ),
      ...(frame ? advice(facts, frame) : []),
    ];
  },
};

/** Who stands in which quadrant and what one does about them, those with power and interest first. */
function quadrants(
  { text, project }: Facts,
  members: (quadrant: Quadrant) => ReturnType<typeof membersOf>,
): readonly Block[] {
  const { t } = text;
  const told = QUADRANTS.flatMap((quadrant) => {
    const ids = members(quadrant);
    if (ids.length === 0) return [];
    const { name, does } = FIELD_TEXTS[quadrant];
    const field = t(($) => $.report.grid.fieldDoes, { field: t(name), does: t(does) });
    return [t(($) => $.report.grid.field, { field, names: namesOf(text, project, ids) })];
  });
  return listOf('grid.fields', told);
}

/** What can be done, read on the ties of one frame. */
function advice(facts: Facts, frame: Frame): readonly Block[] {
  const { text, project, choices } = facts;
  const { t } = text;
  const here = actorsInFrame(project, frame);
  const placed = placeOnGrid(here, 'middle');
  const result = readingOf(facts, frame);
  const start = here.find(({ weaver }) => weaver)?.id ?? null;
  const report = advise({
    grid: placed,
    ties: toGridTies(toAnalysisInput(project, frame, choices)),
    stances: Object.fromEntries(here.map(({ id, stance }) => [id, stance])),
    start,
    powers: result ? toPowers(result) : {},
  });
  const sentences = (found: readonly GridAdvice[]) =>
    found
      // On paper there is nobody to press on to choose where paths begin.
      .filter(({ kind }) => kind !== 'noStart')
      .flatMap((one) => gridSentences({ text, project, start }, one))
      .slice(0, ADVICE_MAX);
  const parts = [
    ...sentences(report.warnings),
    ...QUADRANTS.flatMap((quadrant) => sentences(report.quadrants[quadrant])),
    ...sentences(report.power),
  ];
  if (parts.length === 0) return [];
  return [
    subheading(
      'grid.advice.title',
      t(($) => $.report.grid.advice),
    ),
    paragraph(
      'grid.advice.frame',
      t(($) => $.report.grid.frame, { title: frame.title }),
      'quiet',
    ),
    list('grid.advice', parts),
  ];
}
