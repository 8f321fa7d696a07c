interface Point {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Surroundings {
  /** What must stay free to be pressed: middles, and how far round them. */
  readonly taken: readonly Point[];
  readonly radius: number;
  /** The area in which the box has to stay, from its corner at 0, 0. */
  readonly area: Size;
}

/** Directions in which a box is tried, nearest to a reading eye first. */
const DIRECTIONS: readonly (readonly [across: number, down: number])[] = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
];
/** Distances between the point and the box that are tried, px. */
const GAPS_PX = [14, 44, 84, 134, 194, 264];

/**
 * Where a box beside a point covers nobody. All in px on screen.
 *
 * @returns its upper left corner: the nearest free spot, or the one that covers fewest where none is free. Cost
 *   O(n) for n taken places
 */
export function freeSpot(point: Point, box: Size, { taken, radius, area }: Surroundings): Point {
  let best: Point = { x: point.x - box.width / 2, y: point.y + (GAPS_PX[0] ?? 0) };
  let least = Number.POSITIVE_INFINITY;
  for (const gap of GAPS_PX) {
    for (const [across, down] of DIRECTIONS) {
      const corner = {
        x: point.x - box.width / 2 + across * (box.width / 2 + gap),
        y: point.y - box.height / 2 + down * (box.height / 2 + gap),
      };
      const isInside =
        corner.x >= 0 &&
        corner.y >= 0 &&
        corner.x + box.width <= area.width &&
        corner.y + box.height <= area.height;
      if (!isInside) continue;
      const covered = taken.filter((one) => touches(one, radius, corner, box)).length;
      if (covered >= least) continue;
      least = covered;
      best = corner;
      if (covered === 0) return best;
    }
  }
  return best;
}

/** Whether a circle reaches into a box. */
function touches({ x, y }: Point, radius: number, corner: Point, box: Size): boolean {
  const across = Math.max(corner.x - x, 0, x - corner.x - box.width);
  const down = Math.max(corner.y - y, 0, y - corner.y - box.height);
  return Math.hypot(across, down) < radius;
}
