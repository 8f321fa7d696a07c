import { KNOT_PX } from '@/appearance/actorLook';
import { CASING_PX } from '@/appearance/tieLook';
import type { ActorId, GroupId } from '@/model/ids';
import { groupsInOrder } from '@/model/select';
import type { Group, Place, Project } from '@/model/types';
import { type Bundle, bundleKey, type Folded } from './foldGroups';
import { FOLD_PX, GROUP_LOOKS, looksOf, PAD_PX } from './groupLooks';
import { hullOf } from './hull';
import { wrapText } from './nameLines';
import { SLACK } from './pageParts';
import type { LabelBox } from './placeLabels';
import { circle, type PictureItem, path, type Shape, text } from './shapes';
import { textWidth } from './textWidth';
import { thread } from './tieGeometry';

/** As in `canvas/groups/Group.module.css`, px at zoom 1. */
const LABEL = { size: 12.5, weight: 700, widest: 200, high: 24, padding: 11.5, icon: 13, gap: 5 } as const;
const NAME = { size: 13, weight: 750, widest: 160, leading: 16.25 } as const;
const COUNT = { size: 12, leading: 18 } as const;
const FILL_OPACITY = 0.09;
const LINE_OPACITY = 0.62;
const BELOW_PX = 9;
const THREAD_PX = { strong: 5, weak: 2.2 } as const;

/** The sign of a group: Lucide's (ISC licence), as one path in a square of 24. */
const ICON =
  'M3 7V5c0-1.1.9-2 2-2h2M17 3h2c1.1 0 2 .9 2 2v2M21 17v2c0 1.1-.9 2-2 2h-2M7 21H5c-1.1 0-2-.9-2-2v-2M8 7h5a1 1 0 0 1 1 1v3a1 1 0 0 1 -1 1h-5a1 1 0 0 1 -1 -1v-3a1 1 0 0 1 1 -1ZM11 12h5a1 1 0 0 1 1 1v3a1 1 0 0 1 -1 1h-5a1 1 0 0 1 -1 -1v-3a1 1 0 0 1 1 -1Z';

interface GroupedMap {
  readonly project: Project;
  readonly folded: Folded;
  readonly placeOf: (id: ActorId) => Place | undefined;
  /** How much larger than at zoom 1 names are. */
  readonly scale: number;
  /** "5 aktor". */
  readonly counted: (count: number) => string;
}

/** What groups add to a picture, from the bottom to the top. */
export interface GroupItems {
  readonly outlines: readonly PictureItem[];
  readonly bundles: readonly PictureItem[];
  readonly labels: readonly PictureItem[];
  readonly knots: readonly PictureItem[];
  /** Room that names of groups and folded groups take. */
  readonly boxes: readonly LabelBox<string>[];
}

/** Groups as the canvas draws them: a soft shape with its name over it, or folded to one knot. */
export function groupItems(map: GroupedMap): GroupItems {
  const { project, folded, placeOf } = map;
  const groups = groupsInOrder(project);
  const looks = looksOf(groups);
  const shown = new Set(folded.shown.actors.map(({ id }) => id));
  const isFolded = new Set(folded.folds.map(({ group }) => group.id));
  const placesOf = (ids: readonly ActorId[]) =>
    ids.flatMap((id) => {
      const at = placeOf(id);
      return at ? [at] : [];
    });
  const outlines: PictureItem[] = [];
  const labels: PictureItem[] = [];
  const knots: PictureItem[] = [];
  const boxes: LabelBox<string>[] = [];
  for (const group of groups) {
    if (isFolded.has(group.id)) continue;
    const members = group.members.filter((id) => shown.has(id));
    const hull = hullOf(placesOf(members), PAD_PX);
    if (!hull) continue;
    const look = looks.get(group.id) ?? 0;
    outlines.push({ kind: 'group', about: group.id, shapes: outlineShapes(hull.path, look) });
    const label = labelOf(group, hull.top, look, map.scale);
    labels.push({ kind: 'group', about: `${group.id} name`, shapes: label.shapes });
    boxes.push(label.box);
  }
  const centres = new Map<GroupId, Place>();
  for (const { group, members } of folded.folds) {
    const at = middle(placesOf(members));
    centres.set(group.id, at);
    const knot = foldOf(group, at, looks.get(group.id) ?? 0, map.counted(members.length), map.scale);
    knots.push({ kind: 'group', about: group.id, shapes: knot.shapes });
    boxes.push(...knot.boxes);
  }
  const bundles = folded.bundles.map(
    (bundle): PictureItem => ({
      kind: 'thread',
      about: `bundle ${bundleKey(bundle.from, bundle.to)}`,
      shapes: bundleShapes(bundle, centres, placeOf),
    }),
  );
  return { outlines, bundles, labels, knots, boxes };
}

const ORIGIN: Place = [0, 0];

const middle = (places: readonly Place[]): Place => {
  const mean = (axis: 0 | 1) => places.reduce((sum, at) => sum + at[axis], 0) / Math.max(1, places.length);
  return [mean(0), mean(1)];
};

const lookAt = (look: number) => GROUP_LOOKS[look] ?? { tone: 'tie-1', dash: [] };

function outlineShapes(d: string, look: number): readonly Shape[] {
  const { tone, dash } = lookAt(look);
  return [
    path(d, { fill: tone, opacity: FILL_OPACITY }),
    path(d, { line: tone, width: 1.6, dash, cap: 'round', opacity: LINE_OPACITY }),
  ];
}

/** The name of a group in a pill whose lower middle is on the upper edge of its shape. */
function labelOf({ id, name }: Group, [x, y]: Place, look: number, scale: number) {
  const { size, weight, widest, high, padding, icon, gap } = LABEL;
  const { tone } = lookAt(look);
  const measure = (words: string) => textWidth(words, size, weight);
  const [words = ''] = wrapText(name, widest - 2 * padding - icon - gap, 1, measure);
  const width = measure(words) * SLACK + 2 * padding + icon + gap;
  const at = { x, y, turn: 0, scale };
  const left = -width / 2;
  const half = high / 2;
  const pill = `M${left + half} ${-high}H${-left - half}a${half} ${half} 0 0 1 0 ${high}H${left + half}a${half} ${half} 0 0 1 0 ${-high}Z`;
  const shapes: readonly Shape[] = [
    path(pill, { at, fill: 'paper', line: tone, width: 1.5 }),
    path(ICON, {
      at: {
        x: x + (left + padding) * scale,
        y: y - (half + icon / 2) * scale,
        turn: 0,
        scale: (icon / 24) * scale,
      },
      line: tone,
      width: 2.4,
      cap: 'round',
    }),
    text([words], {
      x: x + (left + padding + icon + gap) * scale,
      y: y - (half - size * 0.35) * scale,
      size: size * scale,
      weight,
    }),
  ];
  const box = {
    id,
    left: x + left * scale,
    top: y - high * scale,
    width: width * scale,
    height: high * scale,
  };
  return { shapes, box };
}

/** A folded group: a ringed disc with its name and how many it holds below. */
function foldOf({ id, name }: Group, [x, y]: Place, look: number, counted: string, scale: number) {
  const { tone } = lookAt(look);
  const half = FOLD_PX / 2;
  const measure = (words: string) => textWidth(words, NAME.size, NAME.weight);
  const lines = wrapText(name, NAME.widest, 3, measure);
  const top = y + half + BELOW_PX;
  const leading = NAME.leading * scale;
  const halo = { colour: 'ground', width: 4 * scale } as const;
  const shapes: readonly Shape[] = [
    path(circle(x, y, half + 4), { fill: 'ground', line: tone, width: 2 }),
    path(circle(x, y, half - 1.25), { fill: 'paper', line: tone, width: 2.5 }),
    path(ICON, { at: { x: x - 13, y: y - 13, turn: 0, scale: 26 / 24 }, line: tone, width: 2, cap: 'round' }),
    text(lines, {
      anchor: 'middle',
      x,
      y: top + leading * 0.5 + NAME.size * 0.35 * scale,
      size: NAME.size * scale,
      leading,
      weight: NAME.weight,
      halo,
    }),
    text([counted], {
      anchor: 'middle',
      x,
      y: top + leading * lines.length + COUNT.leading * 0.72 * scale,
      size: COUNT.size * scale,
      fill: 'muted',
      halo,
    }),
  ];
  const wide = Math.max(0, ...lines.map(measure)) * scale;
  return {
    shapes,
    boxes: [
      { id, left: x - half, top: y - half, width: FOLD_PX, height: FOLD_PX },
      { id, left: x - wide / 2, top, width: wide, height: leading * lines.length + COUNT.leading * scale },
    ],
  };
}

/** All ties between a folded group and a neighbour as one thread, with their number where there are several. */
function bundleShapes(
  { from, to, count, isStrong }: Bundle,
  centres: ReadonlyMap<GroupId, Place>,
  placeOf: GroupedMap['placeOf'],
): readonly Shape[] {
  const source = { at: centres.get(from) ?? ORIGIN, size: FOLD_PX };
  const target =
    'group' in to
      ? { at: centres.get(to.group) ?? ORIGIN, size: FOLD_PX }
      : { at: placeOf(to.actor) ?? ORIGIN, size: KNOT_PX };
  const line = thread(source, target, 0, 1, false);
  if (line.path === '') return [];
  const width = isStrong ? THREAD_PX.strong : THREAD_PX.weak;
  const { x, y } = line.at(0.5);
  const bead =
    count > 1
      ? [
          path(circle(x, y, 11), { fill: 'paper', line: 'tie-0', width: 1.6 }),
          text([String(count)], { anchor: 'middle', x, y: y + 4.2, size: 12, weight: 700 }),
        ]
      : [];
  return [
    path(line.path, { line: 'ground', width: width + CASING_PX * 2 }),
    path(line.path, { line: 'tie-0', width, cap: 'round' }),
    ...bead,
  ];
}
