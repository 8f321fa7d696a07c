import { scalesOf } from '@/appearance/scales';
import { PLAIN_STYLE } from '@/model/looking';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Frame, Project, Tie } from '@/model/types';
import { comparisonPicture } from '@/picture/comparisonPicture';
import type { NameStyle } from '@/picture/drawPicture';
import { lanesOf } from '@/picture/lanes';
import { legendLines, signLine } from '@/picture/legendLines';
import { legendOf } from '@/picture/legendOf';
import { mapPicture } from '@/picture/mapPicture';
import type { LegendLine } from '@/picture/pageParts';
import type { Picture } from '@/picture/shapes';
import { boxAround, sharedPlaces } from '@/picture/sharedPlaces';
import { nameWidth } from '@/picture/textWidth';
import { type Comparison, compareFrames } from '@/stages/compare/compareFrames';
import { actorName } from '@/wording/fields';
import { legendWords } from '@/wording/legendWords';
import type { Facts, Way } from './facts';
import type { MapDrawing } from './types';

/** More actors or ties than these are no picture on a page. */
const ACTORS_MAX = 200;
const TIES_MAX = 1500;
/** Width and height in which a map stands on a page, pt; names are to be read there at this size. */
const ROOM_PT = { width: 470, height: 330 } as const;
const NAME_PT = 8.5;
/** Type of names at zoom 1, px, and the most they grow, so that they still find room. */
const NAME_PX = 12.5;
const MOST_SCALE = 2.6;

/** Whether a frame is small enough to be drawn on a page. */
export function isDrawable(project: Project, frame: Frame): boolean {
  return actorsInFrame(project, frame).length <= ACTORS_MAX && visibleTies(project, frame).length <= TIES_MAX;
}

/** A frame as it is, with its key. Cost O(n + m log m). */
export function mapDrawing(facts: Facts, frame: Frame): MapDrawing {
  const { project } = facts;
  return {
    kind: 'map',
    picture: mapPicture(project, frame, namesFor(facts, frame.place)),
    threads: threadsOf(visibleTies(project, frame)),
    names: namesIn(facts, [frame]),
    legend: keyOf(facts, frame),
  };
}

/** Two frames laid over each other, with their key. */
export function overlayDrawing(facts: Facts, { before, after }: Way): MapDrawing {
  const { project } = facts;
  const places = sharedPlaces(project, before, after);
  const comparison = compareFrames(project, before, after);
  const names = namesFor(facts, Object.fromEntries(places));
  return {
    kind: 'map',
    picture: comparisonPicture({ project, comparison, places, names }, 'both'),
    // Ties of one side lie over those of the other as if they were of one map.
    threads: threadsOf(comparison.ties.flatMap((tie) => tie.after ?? tie.before ?? [])),
    names: namesIn(facts, [before, after]),
    legend: keyOfBoth(facts, { before, after }, comparison),
  };
}

/** A frame without names, as an ornament; null for one without actors or too large to draw. */
export function ornament({ project }: Facts, frame: Frame): Picture | null {
  if (actorsInFrame(project, frame).length === 0 || !isDrawable(project, frame)) return null;
  return mapPicture(project, frame, { nameOf: () => '', measure: () => 0, scale: 1 });
}

/** How many actors of a picture have no name written. */
export function namesLeftOut({ items }: Picture): number {
  const named = new Set(items.filter(({ kind }) => kind === 'name').map(({ about }) => about));
  return items.filter(({ kind, about }) => kind === 'knot' && !named.has(about)).length;
}

/** Names that can be read when the whole map stands on a page. */
function namesFor({ text }: Facts, places: Frame['place']): NameStyle {
  const box = boxAround(Object.values(places));
  const ptPerPx = Math.min(ROOM_PT.width / box.width, ROOM_PT.height / box.height);
  return {
    nameOf: (actor) => actorName(text.t, actor),
    measure: nameWidth,
    scale: Math.min(MOST_SCALE, Math.max(1, NAME_PT / (NAME_PX * ptPerPx))),
  };
}

function threadsOf(ties: readonly Tie[]): MapDrawing['threads'] {
  const lanes = lanesOf(ties);
  return Object.fromEntries(
    ties.map(({ id, direction }) => [id, { direction, isAlone: (lanes.get(id)?.lanes ?? 1) === 1 }]),
  );
}

function namesIn({ text, project }: Facts, frames: readonly Frame[]): MapDrawing['names'] {
  const actors = frames.flatMap((frame) => actorsInFrame(project, frame));
  return Object.fromEntries(actors.map((actor) => [actor.id, actorName(text.t, actor)]));
}

/** Every sign of a frame that takes a word. */
function keyOf({ text, project }: Facts, frame: Frame): MapDrawing['legend'] {
  const scales = scalesOf(actorsInFrame(project, frame), PLAIN_STYLE, { project, result: null });
  const entries = legendOf(project, frame, scales, null);
  return legendLines(entries, legendWords(text, project.groups)).flatMap(samplesOf);
}

/** The key of two frames as if they were one, with the signs of what changed. */
function keyOfBoth(facts: Facts, { before, after }: Way, comparison: Comparison): MapDrawing['legend'] {
  const both = {
    ...after,
    place: { ...before.place, ...after.place },
    ties: { ...before.ties, ...after.ties },
  };
  const used = new Set(
    [...comparison.actors, ...comparison.ties].map(({ fate }) => fate).filter((fate) => fate !== 'kept'),
  );
  const signs = (['added', 'gone', 'changed'] as const).filter((sign) => used.has(sign));
  const { text, project } = facts;
  return [...samplesOf(signLine(signs, legendWords(text, project.groups))), ...keyOf(facts, both)];
}

/** A heading goes before its first sign. */
const samplesOf = ({ heading, samples }: LegendLine): MapDrawing['legend'] => [
  ...(heading === '' ? [] : [{ shapes: [], width: 0, words: heading }]),
  ...samples,
];
