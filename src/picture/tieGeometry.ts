import type { Place } from '@/model/types';

/** One end of a tie: where its actor stands and how much room its knot takes, canvas px. */
export interface TieEnd {
  readonly at: Place;
  /** Diameter of the knot. */
  readonly size: number;
}

/** Where a quadratic curve begins, its control point, where it ends. */
export type QuadraticCurve = readonly [
  x0: number,
  y0: number,
  cx: number,
  cy: number,
  x1: number,
  y1: number,
];

/** A drawn thread. Angles in degrees, clockwise from the x axis, as SVG's rotate takes them. */
export interface Thread {
  /** Path data from the rim of the source to the rim of the target. */
  readonly path: string;
  /** The same as numbers: where it begins, its control point, where it ends; null when the knots overlap. */
  readonly curve: QuadraticCurve | null;
  readonly at: (share: number) => { readonly x: number; readonly y: number; readonly angle: number };
  /** Length of the chord between the rims, px; 0 when the knots overlap. */
  readonly length: number;
}

/** Free room between a knot's rim and its thread, px. */
const GAP_PX = 3;
/** How far the middle of a lone thread stands off the straight line: 5 % of its length, at most this many px. */
const BEND_SHARE = 0.05;
const MOST_BEND_PX = 15;
/** Distance between the middles of two threads that join the same actors, px: room for both and their arrows. */
const LANE_PX = 30;

/**
 * Path of a tie as a thread that bows a little, so that threads read as woven and parallel ones lie apart.
 *
 * @param lane which of the ties between the same two actors this is, 0 to lanes − 1
 * @param lanes how many there are, at least 1
 * @param isReversed true when this tie runs against the order of ids of its pair; keeps lanes from crossing
 * @param reach how much of it is drawn, from the source on, 0 to 1
 */
export function thread(
  source: TieEnd,
  target: TieEnd,
  lane: number,
  lanes: number,
  isReversed: boolean,
  reach = 1,
): Thread {
  const [x1, y1] = source.at;
  const [x2, y2] = target.at;
  const span = Math.hypot(x2 - x1, y2 - y1);
  if (span < 1) return { path: '', curve: null, at: () => ({ x: x1, y: y1, angle: 0 }), length: 0 };
  const side = isReversed ? -1 : 1;
  const bend =
    lanes === 1 ? Math.min(MOST_BEND_PX, span * BEND_SHARE) : side * (lane - (lanes - 1) / 2) * LANE_PX;
  // The middle of a quadratic curve lies half way to its control point.
  const control: Place = [
    (x1 + x2) / 2 + ((y2 - y1) / span) * bend * 2,
    (y1 + y2) / 2 - ((x2 - x1) / span) * bend * 2,
  ];
  const curve = [source.at, control, target.at] as const;
  const from = leaveShare(curve, source.size / 2 + GAP_PX, 1);
  const end = leaveShare(curve, target.size / 2 + GAP_PX, -1);
  const to = from + (end - from) * reach;
  if (from >= to)
    return { path: '', curve: null, at: () => ({ ...pointOn(curve, 0.5), angle: 0 }), length: 0 };
  const start = pointOn(curve, from);
  const stop = pointOn(curve, to);
  const middle = crossing(curve, from, to);
  const [x0, y0, cx, cy] = [round(start.x), round(start.y), round(middle.x), round(middle.y)];
  const [endX, endY] = [round(stop.x), round(stop.y)];
  return {
    // Written when it is asked for: who paints on a canvas takes the numbers.
    get path() {
      return `M${x0} ${y0}Q${cx} ${cy} ${endX} ${endY}`;
    },
    curve: [x0, y0, cx, cy, endX, endY],
    at: (share) => {
      const t = from + (to - from) * share;
      return { ...pointOn(curve, t), angle: angleOn(curve, t) };
    },
    length: Math.hypot(stop.x - start.x, stop.y - start.y),
  };
}

type Curve = readonly [Place, Place, Place];

function pointOn([a, c, b]: Curve, t: number) {
  const u = 1 - t;
  return {
    x: u * u * a[0] + 2 * u * t * c[0] + t * t * b[0],
    y: u * u * a[1] + 2 * u * t * c[1] + t * t * b[1],
  };
}

function angleOn([a, c, b]: Curve, t: number): number {
  const dx = 2 * (1 - t) * (c[0] - a[0]) + 2 * t * (b[0] - c[0]);
  const dy = 2 * (1 - t) * (c[1] - a[1]) + 2 * t * (b[1] - c[1]);
  return (Math.atan2(dy, dx) * 180) / Math.PI;
}

/** Control point of the part of a quadratic curve between two of its parameters (blossom of the curve). */
function crossing([a, c, b]: Curve, from: number, to: number) {
  const mix = (p: number, q: number, r: number) =>
    (1 - from) * (1 - to) * p + (from * (1 - to) + to * (1 - from)) * q + from * to * r;
  return { x: mix(a[0], c[0], b[0]), y: mix(a[1], c[1], b[1]) };
}

/** Where the curve leaves the circle round one of its ends, as a parameter; found by halving. */
function leaveShare([a, c, b]: Curve, radius: number, direction: 1 | -1): number {
  const [from, to] = direction === 1 ? [a, b] : [b, a];
  // Seen from the centre of the circle; without objects, for a morph asks this for all ties in every frame.
  const [cx, cy] = [c[0] - from[0], c[1] - from[1]];
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  let inside = 0;
  let outside = 1;
  for (let step = 0; step < 14; step++) {
    const half = (inside + outside) / 2;
    const [bend, far] = [2 * (1 - half) * half, half * half];
    const [dx, dy] = [bend * cx + far * x, bend * cy + far * y];
    if (dx * dx + dy * dy < radius * radius) inside = half;
    else outside = half;
  }
  return direction === 1 ? outside : 1 - outside;
}

const round = (value: number) => Math.round(value * 10) / 10;
