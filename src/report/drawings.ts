import { actorLook } from '@/appearance/actorLook';
import { tieLook } from '@/appearance/tieLook';
import { actorsInFrame, tieTypesInOrder, visibleTies } from '@/model/select';
import { type Frame, type Project, SECTORS, STRENGTHS, type Tie, type TieType } from '@/model/types';
import { comparisonPicture } from '@/picture/comparisonPicture';
import type { NameStyle } from '@/picture/drawPicture';
import { knotShapes } from '@/picture/knotShapes';
import { mapPicture } from '@/picture/mapPicture';
import type { Picture } from '@/picture/shapes';
import { boxAround, sharedPlaces } from '@/picture/sharedPlaces';
import { threadShapes } from '@/picture/threadShapes';
import { compareFrames } from '@/stages/compare/compareFrames';
import { actorName, STRENGTH_NAMES, sectorName, tieTypeName } from '@/wording/fields';
import type { Facts, Way } from './facts';
import type { Drawing, LegendEntry } from './types';

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
export function mapDrawing(facts: Facts, frame: Frame): Drawing {
  const { project } = facts;
  return {
    picture: mapPicture(project, frame, namesFor(facts, frame.place)),
    arrows: arrowsOf(visibleTies(project, frame)),
    legend: legendOf(facts, [frame]),
  };
}

/** Two frames laid over each other, with their key. */
export function overlayDrawing(facts: Facts, { before, after }: Way): Drawing {
  const { project } = facts;
  const places = sharedPlaces(project, before, after);
  const comparison = compareFrames(project, before, after);
  const names = namesFor(facts, Object.fromEntries(places));
  return {
    picture: comparisonPicture({ project, comparison, places, names }, 'both'),
    arrows: arrowsOf([...visibleTies(project, before), ...visibleTies(project, after)]),
    legend: legendOf(facts, [before, after]),
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
function namesFor({ text, measure }: Facts, places: Frame['place']): NameStyle {
  const box = boxAround(Object.values(places));
  const ptPerPx = Math.min(ROOM_PT.width / box.width, ROOM_PT.height / box.height);
  return {
    nameOf: (actor) => actorName(text.t, actor),
    measure,
    scale: Math.min(MOST_SCALE, Math.max(1, NAME_PT / (NAME_PX * ptPerPx))),
  };
}

function arrowsOf(ties: readonly Tie[]): Drawing['arrows'] {
  const arrows: Record<string, 'forward' | 'both'> = {};
  for (const { id, direction } of ties) if (direction !== 'none') arrows[id] = direction;
  return arrows;
}

/** Diameter of a knot and length of a thread in the key, px. */
const KNOT = 17;
const THREAD = 26;

/** Every sign of these frames that takes a word, once: sectors, tie types, thick and thin, planned, conflict. */
function legendOf({ text: { t }, project }: Facts, frames: readonly Frame[]): readonly LegendEntry[] {
  const ties = frames.flatMap((frame) => visibleTies(project, frame));
  const sectors = new Set(
    frames.flatMap((frame) => actorsInFrame(project, frame).map(({ sector }) => sector)),
  );
  const own = [...sectors].filter((sector) => sector !== '' && !SECTORS.some((known) => known === sector));
  const inOrder = [...SECTORS.filter((sector) => sectors.has(sector)), ...own.sort()];
  const used = new Set(ties.map(({ type }) => type));
  const strengths = STRENGTHS.filter((strength) => ties.some((tie) => tie.strength === strength)).reverse();
  const example = (told: Partial<Tie>) => thread(ties, told);
  const entry = (words: string, told: Partial<Tie>) => ({ words, shapes: example(told) });
  return [
    ...inOrder.map((sector) => ({
      words: sectorName(t, sector),
      shapes: knotShapes(actorLook({ kind: 'person', sector }), [0, 0], KNOT),
    })),
    ...(sectors.has('')
      ? [
          {
            words: t(($) => $.legend.noSector),
            shapes: knotShapes(actorLook({ kind: 'person', sector: '' }), [0, 0], KNOT),
          },
        ]
      : []),
    ...tieTypesInOrder(project)
      .filter(({ id }) => used.has(id))
      .map((type) => ({
        words: tieTypeName(t, type),
        shapes: thread(ties, { type: type.id, strength: strengths[0] ?? 'weak' }, type),
      })),
    ...(strengths.length > 1
      ? [
          entry(
            t(($) => $.report.map.legend.strong),
            { strength: 'strong' },
          ),
          entry(
            t(($) => $.report.map.legend.weak),
            { strength: 'weak' },
          ),
        ]
      : strengths.map((strength) => entry(t(STRENGTH_NAMES[strength]), { strength }))),
    ...(ties.some(({ status }) => status === 'planned')
      ? [
          entry(
            t(($) => $.report.map.legend.planned),
            { status: 'planned', strength: 'strong' },
          ),
        ]
      : []),
    ...(ties.some(({ sign }) => sign === 'conflict')
      ? [
          entry(
            t(($) => $.report.map.legend.conflict),
            { sign: 'conflict' },
          ),
        ]
      : []),
  ];
}

/** A piece of thread as a tie of these would have it. */
function thread([first]: readonly Tie[], told: Partial<Tie>, type?: TieType): LegendEntry['shapes'] {
  if (!first) return [];
  const tie: Tie = {
    ...first,
    direction: 'none',
    maturity: null,
    sign: 'support',
    status: 'existing',
    ...told,
  };
  const half = THREAD / 2;
  const line = {
    path: `M${-half} 0Q0 0 ${half} 0`,
    at: (share: number) => ({ x: -half + THREAD * share, y: 0, angle: 0 }),
    // Long enough for the marks of a conflict.
    length: tie.sign === 'conflict' ? 100 : THREAD,
  };
  const dress = { tone: null, dash: null, glow: null, opacity: 1, isPlain: tie.sign !== 'conflict' };
  return threadShapes(tie, tieLook(tie, type), line, dress);
}
