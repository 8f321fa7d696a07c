import { isTieLabel } from '@/appearance/dataFields';
import { type Scales, scalesOf } from '@/appearance/scales';
import { PLAIN_STYLE } from '@/model/looking';
import type { Actor, Frame } from '@/model/types';
import type { ChangeSign } from '@/picture/changeSigns';
import { legendLines, signLine } from '@/picture/legendLines';
import { type LegendEntries, legendOf } from '@/picture/legendOf';
import type { LegendLine } from '@/picture/pageParts';
import { stanceShapes } from '@/picture/stanceShapes';
import type { Comparison } from '@/stages/compare/compareFrames';
import { fieldName, tieFieldName } from '@/wording/dataFields';
import { legendWords } from '@/wording/legendWords';
import { AGAINST_TO_FOR } from '@/wording/scales';
import type { PictureSource } from './source';

/** The key of a frame as it is dressed. */
export function keyOfFrame(source: PictureSource, frame: Frame, scales: Scales): readonly LegendLine[] {
  const { project, text, style } = source;
  const { t } = text;
  const result = source.result?.frame === frame.id ? source.result : null;
  const lines = legendLines(legendOf(project, frame, scales, result), legendWords(text, project.groups));
  const written = [
    scales.label && style.labelBy !== null && style.labelBy !== 'name'
      ? t(($) => $.legend.labelBy, { field: fieldName(t, scales.label?.field.id ?? '') })
      : '',
    isTieLabel(style.tieLabelBy)
      ? t(($) => $.legend.tieLabelBy, { field: tieFieldName(t, style.tieLabelBy) })
      : '',
  ].filter((words) => words !== '');
  const samples = written.map((words) => ({ shapes: [], width: 0, words }));
  return samples.length > 0 ? [...lines, { heading: '', samples }] : lines;
}

const SIGNS: readonly (ChangeSign | 'kept')[] = [
  'added',
  'gone',
  'changed',
  'strengthened',
  'weakened',
  'turned',
  'retyped',
  'begun',
  'shelved',
];

/** The key of two frames: signs of change, then what both explain together. Actors look as usual there. */
export function keyOfPair(
  { project, text }: PictureSource,
  before: Frame,
  after: Frame,
  { actors, ties }: Comparison,
): readonly LegendLine[] {
  const words = legendWords(text, project.groups);
  const found = new Set<string>([
    ...actors.map(({ fate }) => fate),
    ...ties.flatMap(({ fate, changes }): readonly string[] => (fate === 'changed' ? changes : [fate])),
  ]);
  const [old, now] = [before, after].map((frame) => {
    const everybody = Object.values(project.actors).filter(({ id }) => Object.hasOwn(frame.place, id));
    const scales = scalesOf(everybody, PLAIN_STYLE, { project, result: null });
    return legendOf(project, frame, scales, null);
  });
  const lines = old && now ? legendLines(merged(old, now), words) : [];
  return [
    signLine(
      SIGNS.filter((sign) => found.has(sign)),
      words,
    ),
    ...lines,
  ].filter(({ samples }) => samples.length > 0);
}

/** What either of two keys explains. */
function merged(one: LegendEntries, other: LegendEntries): LegendEntries {
  const values = (a: LegendEntries['colours'], b: LegendEntries['colours']) =>
    a && b
      ? {
          ...a,
          values: [
            ...a.values,
            ...b.values.filter(({ value }) => !a.values.some((known) => known.value === value)),
          ],
        }
      : (a ?? b);
  const threads = other.threads.map((thread) => {
    const known = one.threads.find(({ type }) => type.id === thread.type.id)?.strengths ?? [];
    const strengths = (['strong', 'weak'] as const).filter(
      (strength) => known.includes(strength) || thread.strengths.includes(strength),
    );
    return { ...thread, strengths };
  });
  const types = new Set(threads.map(({ type }) => type.id));
  const all = [...one.threads.filter(({ type }) => !types.has(type.id)), ...threads];
  return {
    ...other,
    threads: all,
    hasBothStrengths: new Set(all.flatMap(({ strengths }) => strengths)).size > 1,
    hasPlanned: one.hasPlanned || other.hasPlanned,
    hasConflict: one.hasConflict || other.hasConflict,
    hasMaturity: one.hasMaturity || other.hasMaturity,
    colours: values(one.colours, other.colours),
    shapes: values(one.shapes, other.shapes),
  };
}

/** The key of the grid: sectors, kinds and attitudes of who stands on it. */
export function keyOfGrid({ project, text }: PictureSource, actors: readonly Actor[]): readonly LegendLine[] {
  const scales = scalesOf(actors, PLAIN_STYLE, { project, result: null });
  const [frame] = project.frames;
  if (!frame) return [];
  const { colours, shapes } = legendOf(project, frame, scales, null);
  const words = legendWords(text, project.groups);
  const { t } = text;
  const stances = AGAINST_TO_FOR.filter(({ value }) =>
    actors.some(({ stance }) => Math.round(stance) === value),
  );
  return [
    ...legendLines({ ...NO_THREADS, colours, shapes }, words),
    {
      heading: t(($) => $.looking.field.stance),
      samples: stances.map(({ value, word }) => ({
        shapes: stanceShapes(value, 9, 7, 1.15),
        width: 18,
        words: t(word),
      })),
    },
  ];
}

const NO_THREADS: LegendEntries = {
  threads: [],
  hasBothStrengths: false,
  hasPlanned: false,
  hasConflict: false,
  hasMaturity: false,
  colours: null,
  steps: null,
  sizes: null,
  shapes: null,
  roles: [],
};
