import { advise } from '@/analysis/grid/advise';
import { toGridTies } from '@/analysis/grid/gridTies';
import { membersOf, placeOnGrid } from '@/analysis/grid/placeOnGrid';
import { spotsOf } from '@/analysis/grid/spotsOf';
import { toPowers } from '@/analysis/grid/toPowers';
import { type GridAdvice, QUADRANTS, type Quadrant, type StakeholderGrid } from '@/analysis/grid/types';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import { withoutMarks } from '@/i18n/mention';
import { actorsInFrame } from '@/model/select';
import type { Actor, Frame } from '@/model/types';
import { gridSheet } from '@/picture/gridSheet';
import { actorName } from '@/wording/fields';
import { gridSentences } from '@/wording/gridSentences';
import { FIELD_TEXTS, ruleSentence } from '@/wording/gridTexts';
import { namesOf } from '@/wording/names';
import { column, gap, list, listOf, paragraph, picture, subheading, table } from '../blocks';
import { frameTitle, gapOf, levelWords, mentioned, ROWS_MAX, stanceWords } from '../cells';
import { type Facts, lastFrame, readingOf, stakeholders } from '../facts';
import type { Block } from '../types';
import type { SectionSpec } from './types';

/** Size of the grid's page, px: type on it is as large as that of the text round it. */
const GRID_PAGE = { width: 720, height: 560 } as const;
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
    const fields = fieldsInWords(facts, (quadrant) => membersOf(placed, quadrant));
    return [
      gridBlock(facts, actors, placed, fields),
      ...listOf('grid.fields', fields),
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
function fieldsInWords(
  { text, project }: Facts,
  members: (quadrant: Quadrant) => ReturnType<typeof membersOf>,
): readonly string[] {
  const { t } = text;
  return QUADRANTS.flatMap((quadrant) => {
    const ids = members(quadrant);
    if (ids.length === 0) return [];
    const { name, does } = FIELD_TEXTS[quadrant];
    const field = t(($) => $.report.grid.fieldDoes, { field: t(name), does: t(does) });
    return [t(($) => $.report.grid.field, { field, names: namesOf(text, project, ids) })];
  });
}

/** The grid with everybody who is judged. */
function gridBlock(
  { text }: Facts,
  actors: readonly Actor[],
  placed: StakeholderGrid,
  fields: readonly string[],
): Block {
  const { t } = text;
  const { spots } = spotsOf('interest', placed, {});
  const spotOf = new Map(spots.map((spot) => [spot.id, spot]));
  const standing = actors.flatMap((actor) => {
    const spot = spotOf.get(actor.id);
    return spot ? [{ actor, name: actorName(t, actor), spot }] : [];
  });
  const axis = (name: string) => t(($) => $.pictures.axis, { name });
  const sheet = gridSheet(
    GRID_PAGE,
    { title: '', subtitle: '', description: '', legend: [], masked: '', footer: [] },
    {
      reading: 'interest',
      highFrom: placed.highFrom,
      actors: standing,
      axes: { up: axis(t(($) => $.layouts.influence)), right: axis(t(($) => $.layouts.interest)) },
      zone: (field) => ({ name: t(FIELD_TEXTS[field].name), does: t(FIELD_TEXTS[field].does) }),
      more: (count) => t(($) => $.pictures.more, { count }),
    },
    'paper',
  );
  return picture(
    'grid.picture',
    { kind: 'sheet', sheet },
    t(($) => $.report.grid.picture),
    fields.map(withoutMarks).join(' '),
  );
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
    list('grid.advice', parts),
    paragraph(
      'grid.advice.frame',
      t(($) => $.report.grid.frame, { title: frameTitle(text, frame) }),
      'quiet',
    ),
  ];
}
