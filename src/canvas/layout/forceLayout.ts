import { cellFor } from './cells';
import { type Network, partOf, partsOf } from './network';
import { type Block, copyTo, PART_GAP_PX, pack } from './pack';
import { WIDE } from './packParts';
import { pivotMds, pivotsOf } from './pivotMds';
import { pushApart } from './removeOverlaps';
import { extentOf, middleOf, newSpots, type Spots, shift } from './spots';
import { springs } from './springs';
import { descend, descendToPivots, wantedDistances } from './stress';

/** Length of a thread at rest, px: room for two labels of 140 px under 44-px knots. */
const TIE_PX = 165;
/** Up to here every distance between two actors is fitted, above only the near ones. */
const MOST_FITTED = 300;
/** Sweeps of stress descent at most; small maps rest long before. */
const SWEEPS = 250;
/** Sweeps against the pivots before the springs: more flatten what the springs are to show. */
const SPARSE_SWEEPS = 8;
/** Springs leave more room than names need: the picture shrinks this much before it is fitted to them. */
const AFTER_SPRINGS = 0.36;
/** Names are wider than high, and so are screens: pictures are drawn out this much across and pressed down. */
const STRETCH = { across: 1.12, down: 0.94 } as const;
/** Actors on one spot begin this far apart, px. */
const NUDGE_PX = 12;
/** The golden angle: directions of any count in a row are spread evenly. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/**
 * Ties of equal length, actors as far apart as the network says: stress descent for parts of up to 300 actors,
 * PivotMDS and a short run of springs for larger ones. Parts of the network stand beside each other, isolates in
 * rows.
 *
 * Deterministic, and independent of where the actors stood, but for pinned ones: a part with pinned actors is
 * built around them.
 *
 * @returns a spot for each actor of the network; in canvas px when somebody is pinned, else about any origin
 * Cost O(n² · sweeps) for a part of n ≤ 300, O((n log n + m) · 60) for a larger one.
 */
export function forceLayout(network: Network): Spots {
  const { actors, neighbours } = network;
  const spots = newSpots(actors.length);
  const blocks: Block[] = [];
  const loose: number[] = [];
  const anchored: number[] = [];
  for (const part of partsOf(neighbours)) {
    const isAnchored = part.some((i) => actors[i]?.isPinned);
    if (part.length === 1 && !isAnchored) {
      loose.push(...part);
      continue;
    }
    const own = shapePart(partOf(network, part));
    if (isAnchored) {
      copyTo(spots, part, own);
      anchored.push(...part);
    } else blocks.push({ part, own });
  }
  if (loose.length > 0) blocks.push({ part: loose, own: rows(partOf(network, loose)) });
  pack(network, blocks, spots);
  if (anchored.length > 0) putBeside(network, anchored, blocks, spots);
  return spots;
}

const boxesOf = ({ actors }: Network) => actors.map(({ box }) => box);

/** Lays out one part, about the origin, or about its pinned actors where they are. */
function shapePart(network: Network): Spots {
  const { actors, neighbours } = network;
  const pinned = [...actors.keys()].filter((i) => actors[i]?.isPinned);
  const pivots = pivotsOf(neighbours);
  const spots = pivotMds(neighbours, pivots, TIE_PX);
  for (const i of actors.keys()) {
    spots.xs[i] = (spots.xs[i] ?? 0) + NUDGE_PX * Math.cos(i * GOLDEN);
    spots.ys[i] = (spots.ys[i] ?? 0) + NUDGE_PX * Math.sin(i * GOLDEN);
  }
  // One pin only says where the picture stands; two and more say how large it is and how it is turned.
  const isFixed = actors.map(({ isPinned }) => isPinned && pinned.length > 1);
  if (pinned.length > 1) turnTowards(network, pinned, spots);
  if (actors.length <= MOST_FITTED) {
    descend(spots, wantedDistances(neighbours, TIE_PX), isFixed, SWEEPS);
  } else {
    descendToPivots(network, pivots, spots, { isFixed, tiePx: TIE_PX, sweeps: SPARSE_SWEEPS });
    springs(network, spots, isFixed, TIE_PX);
    if (pinned.length < 2) scale(spots, AFTER_SPRINGS);
  }
  if (pinned.length < 2) {
    layDown(spots);
    widen(network, spots);
    const [only] = pinned;
    const at = only === undefined ? undefined : actors[only]?.at;
    if (only !== undefined && at) {
      shift(spots, at[0] - (spots.xs[only] ?? 0), at[1] - (spots.ys[only] ?? 0));
    }
  }
  return spots;
}

/** Moves and turns a part so that its pinned actors come as near to their places as they can (Procrustes). */
function turnTowards({ actors }: Network, pinned: readonly number[], spots: Spots): void {
  const { xs, ys } = spots;
  const mean = (read: (i: number) => number) =>
    pinned.reduce((total, i) => total + read(i), 0) / pinned.length;
  const from = { x: mean((i) => xs[i] ?? 0), y: mean((i) => ys[i] ?? 0) };
  const to = { x: mean((i) => actors[i]?.at[0] ?? 0), y: mean((i) => actors[i]?.at[1] ?? 0) };
  let [along, across] = [0, 0];
  for (const i of pinned) {
    const [u, v] = [(xs[i] ?? 0) - from.x, (ys[i] ?? 0) - from.y];
    const [p, q] = [(actors[i]?.at[0] ?? 0) - to.x, (actors[i]?.at[1] ?? 0) - to.y];
    along += u * p + v * q;
    across += u * q - v * p;
  }
  turn(spots, Math.atan2(across, along), from);
  shift(spots, to.x - from.x, to.y - from.y);
  for (const i of pinned) {
    const at = actors[i]?.at;
    if (at) [xs[i], ys[i]] = at;
  }
}

function turn({ xs, ys }: Spots, angle: number, about: { readonly x: number; readonly y: number }): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (const i of xs.keys()) {
    const [x, y] = [(xs[i] ?? 0) - about.x, (ys[i] ?? 0) - about.y];
    xs[i] = about.x + x * cos - y * sin;
    ys[i] = about.y + x * sin + y * cos;
  }
}

/** Turns a picture so that it is wider than high, with its thin ends to the right and below. */
function layDown(spots: Spots): void {
  const { xs, ys } = spots;
  const n = Math.max(1, xs.length);
  shift(spots, -xs.reduce((a, b) => a + b, 0) / n, -ys.reduce((a, b) => a + b, 0) / n);
  let [xx, xy, yy] = [0, 0, 0];
  for (const i of xs.keys()) {
    const [x, y] = [xs[i] ?? 0, ys[i] ?? 0];
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  turn(spots, -0.5 * Math.atan2(2 * xy, xx - yy), { x: 0, y: 0 });
  const lean = (values: Float64Array) =>
    values.reduce((total, value) => total + value ** 3, 0) < 0 ? -1 : 1;
  const [byX, byY] = [lean(xs) * STRETCH.across, lean(ys) * STRETCH.down];
  for (const i of xs.keys()) {
    xs[i] = (xs[i] ?? 0) * byX;
    ys[i] = (ys[i] ?? 0) * byY;
  }
}

/** Overlapping pairs an actor that pushing can still part without spoiling the picture. */
const FEW_OVERLAPS = 0.12;
const WIDEN_STEP = 1.08;
const MOST_STEPS = 8;

/** Enlarges a picture until few names cover each other. */
function widen(network: Network, spots: Spots): void {
  const boxes = boxesOf(network);
  const isFixed = boxes.map(() => false);
  for (let step = 0; step < MOST_STEPS; step++) {
    const trial = { xs: spots.xs.slice(), ys: spots.ys.slice(), boxes, isFixed };
    if (pushApart(trial, 1) <= FEW_OVERLAPS * boxes.length) return;
    scale(spots, WIDEN_STEP);
  }
}

function scale({ xs, ys }: Spots, by: number): void {
  for (const i of xs.keys()) {
    xs[i] = (xs[i] ?? 0) * by;
    ys[i] = (ys[i] ?? 0) * by;
  }
}

/** Actors without ties in rows, about as wide as a screen. */
function rows({ actors }: Network): Spots {
  const spots = newSpots(actors.length);
  const cell = cellFor(actors);
  const columns = Math.ceil(Math.sqrt((actors.length * WIDE * cell.height) / cell.width));
  for (const i of actors.keys()) {
    spots.xs[i] = (i % columns) * cell.width;
    spots.ys[i] = Math.floor(i / columns) * cell.height;
  }
  return spots;
}

/** Moves what is not anchored beside what is: below, or to the right of what is high. */
function putBeside(
  network: Network,
  anchored: readonly number[],
  blocks: readonly Block[],
  spots: Spots,
): void {
  const pick = (indices: readonly number[]) => ({
    own: {
      xs: Float64Array.from(indices, (i) => spots.xs[i] ?? 0),
      ys: Float64Array.from(indices, (i) => spots.ys[i] ?? 0),
    },
    boxes: indices.flatMap((i) => network.actors[i]?.box ?? []),
  });
  const free = blocks.flatMap(({ part }) => part);
  if (free.length === 0) return;
  const still = pick(anchored);
  const moving = pick(free);
  const there = extentOf(still.own, still.boxes);
  const here = extentOf(moving.own, moving.boxes);
  const isHigh = there.bottom - there.top > (there.right - there.left) / WIDE;
  const [x, y] = middleOf(still.own);
  const byX = isHigh ? there.right + PART_GAP_PX - here.left : x - (here.left + here.right) / 2;
  const byY = isHigh ? y - (here.top + here.bottom) / 2 : there.bottom + PART_GAP_PX - here.top;
  shift(moving.own, byX, byY);
  copyTo(spots, free, moving.own);
}
