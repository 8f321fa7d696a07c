import { placeOnGrid } from '@/analysis/grid/placeOnGrid';
import { spotsOf } from '@/analysis/grid/spotsOf';
import { toPowers } from '@/analysis/grid/toPowers';
import type { GridReading, GridRule } from '@/analysis/grid/types';
import type { AnalysisResult } from '@/analysis/types';
import { ownValue } from '@/model/entries';
import type { TieTypeId } from '@/model/ids';
import { actorsInFrame } from '@/model/select';
import type { Shown } from '@/model/shown';
import type { Frame } from '@/model/types';
import { comparisonPicture, type Side } from '@/picture/comparisonPicture';
import { GRID_SIZE, gridSheet } from '@/picture/gridSheet';
import { mapPicture } from '@/picture/mapPicture';
import { mapSheet, type SheetMap } from '@/picture/mapSheet';
import { boxAround, sharedPlaces } from '@/picture/sharedPlaces';
import type { Sheet } from '@/picture/sheet';
import { nameWidth } from '@/picture/textWidth';
import { compareFrames } from '@/stages/compare/compareFrames';
import { actorName } from '@/wording/fields';
import { FIELD_TEXTS } from '@/wording/gridTexts';
import { byName } from '@/wording/names';
import { dressOf } from './dress';
import { keyOfFrame, keyOfGrid, keyOfPair } from './keys';
import { type PageChoices, type PictureSource, wordsRound } from './source';

/** One frame as it is looked at: dressed by data, filtered, with groups, badges and, if wished, notes. */
export function frameSheet(source: PictureSource, choices: PageChoices, frame: Frame, shown: Shown): Sheet {
  const { project, text } = source;
  const { t } = text;
  const dress = dressOf(source, frame);
  const counts = countsOf(source, shown.actors.length, shown.ties.length);
  const map: SheetMap = {
    ...NO_HEADING,
    around: boxAround(
      shown.actors.flatMap(({ id }) => {
        const at = ownValue(frame.place, id);
        return at ? [at] : [];
      }),
    ),
    draw: (scale) =>
      mapPicture(
        project,
        frame,
        { nameOf: dress.labelOf, measure: nameWidth, scale },
        { ...dress.look, shown, hasNotes: choices.hasNotes },
      ),
  };
  const words = wordsRound(source, choices, {
    subtitle: t(($) => $.pictures.counts, { frame: frame.title, ...counts }),
    description: t(($) => $.pictures.describeFrame, { frame: frame.title, ...counts }),
    legend: keyOfFrame(source, frame, dress.scales),
    more: [dress.hiddenWords(shown)],
  });
  return mapSheet(choices.page, words, [map], choices.ground);
}

/** Two frames held against each other. */
export interface PairToDraw {
  readonly before: Frame;
  readonly after: Frame;
  /** Tie types that are looked at, null for all. */
  readonly types: readonly TieTypeId[] | null;
  readonly way: 'beside' | 'overlay';
}

/** Before and after side by side, or laid over each other, with the signs of what came, went and changed. */
export function pairSheet(source: PictureSource, choices: PageChoices, pair: PairToDraw): Sheet {
  const { project, text } = source;
  const { t } = text;
  const { before, after, way } = pair;
  const comparison = compareFrames(project, before, after, pair.types);
  const places = sharedPlaces(project, before, after);
  const nameOf = dressOf(source, after).nameOf;
  const around = boxAround(places.values());
  const map = (side: Side, heading: Pick<SheetMap, 'heading' | 'caption'>): SheetMap => ({
    ...heading,
    around,
    draw: (scale) =>
      comparisonPicture({ project, comparison, places, names: { nameOf, measure: nameWidth, scale } }, side),
  });
  const sideWords = (side: 'before' | 'after') => {
    const other = side === 'before' ? 'added' : 'gone';
    const counts = countsOf(
      source,
      comparison.actors.filter(({ fate }) => fate !== other).length,
      comparison.ties.filter((tie) => tie[side] !== null).length,
    );
    return { heading: pair[side].title, caption: t(($) => $.pictures.sideCounts, counts) };
  };
  const count = (list: 'actors' | 'ties', fate: string) =>
    comparison[list].filter((one) => one.fate === fate).length;
  const changes = t(($) => $.pictures.changes, {
    actorsAdded: count('actors', 'added'),
    actorsGone: count('actors', 'gone'),
    tiesAdded: count('ties', 'added'),
    tiesGone: count('ties', 'gone'),
  });
  const titles = { before: before.title, after: after.title };
  const isBeside = way === 'beside';
  const words = wordsRound(source, choices, {
    subtitle: isBeside ? t(($) => $.pictures.pairOf, titles) : t(($) => $.pictures.overlayOf, titles),
    description: isBeside
      ? t(($) => $.pictures.describePair, { ...titles, changes })
      : t(($) => $.pictures.describeOverlay, { ...titles, changes }),
    legend: keyOfPair(source, before, after, comparison),
    more: [changes],
  });
  const maps = isBeside
    ? [map('before', sideWords('before')), map('after', sideWords('after'))]
    : [map('both', NO_HEADING)];
  return mapSheet(choices.page, words, maps, choices.ground);
}

/** How the stakeholder grid is looked at. */
export interface GridToDraw {
  readonly rule: GridRule;
  readonly reading: GridReading;
  /** Who has a place; the rule counts everybody. */
  readonly shown: Shown;
  /** Of the frame, for power in the network; null where there is none yet. */
  readonly result: AnalysisResult | null;
}

/** The stakeholder grid of a frame. */
export function stakeholderSheet(
  source: PictureSource,
  choices: PageChoices,
  frame: Frame,
  { rule, reading, shown, result }: GridToDraw,
): Sheet {
  const { project, text } = source;
  const { t } = text;
  const grid = placeOnGrid(actorsInFrame(project, frame), rule);
  const { spots, unplaced } = spotsOf(reading, grid, result ? toPowers(result) : {});
  const seen = new Set<string>(shown.actors.map(({ id }) => id));
  const spotOf = new Map(spots.filter(({ id }) => seen.has(id)).map((spot) => [spot.id, spot]));
  const actors = byName(text, project, [...spotOf.keys()]).flatMap((id) => {
    const actor = ownValue(project.actors, id);
    const spot = spotOf.get(id);
    return actor && spot ? [{ actor, name: actorName(t, actor), spot }] : [];
  });
  const left = unplaced.filter((id) => seen.has(id)).length;
  const people = (count: number) => t(($) => $.common.actorCount, { count });
  const words = wordsRound(source, choices, {
    subtitle: t(($) => $.pictures.gridOf, { frame: frame.title }),
    description: t(($) => $.pictures.describeGrid, { actors: people(actors.length) }),
    legend: keyOfGrid(
      source,
      actors.map(({ actor }) => actor),
    ),
    more: [
      left > 0 ? t(($) => $.pictures.unplaced, { actors: people(left) }) : '',
      dressOf(source, frame).hiddenWords({ ...shown, hiddenTies: 0 }),
    ],
  });
  const axis = (name: string) => t(($) => $.pictures.axis, { name });
  const axes =
    reading === 'interest'
      ? { up: axis(t(($) => $.layouts.influence)), right: axis(t(($) => $.layouts.interest)) }
      : { up: axis(t(($) => $.grid.declared)), right: axis(t(($) => $.grid.network)) };
  return gridSheet(
    choices.page === 'fit' ? GRID_SIZE : choices.page,
    words,
    {
      reading,
      highFrom: grid.highFrom,
      actors,
      axes,
      zone: (field) => ({ name: t(FIELD_TEXTS[field].name), does: t(FIELD_TEXTS[field].does) }),
      more: (count) => t(($) => $.pictures.more, { count }),
    },
    choices.ground,
  );
}

const NO_HEADING = { heading: '', caption: '' };

function countsOf({ text: { t } }: PictureSource, actors: number, ties: number) {
  return {
    actors: t(($) => $.common.actorCount, { count: actors }),
    ties: t(($) => $.common.tieCount, { count: ties }),
  };
}
