/** A point of a drawing, px. */
export type Point = readonly [x: number, y: number];

/**
 * The corners of a radar chart, the first axis upwards, clockwise.
 *
 * @param values one an axis, 0 to `most`; null counts as 0: it is drawn at the middle
 * @param radius px from the middle, which is the origin, to `most`
 */
export function radarPoints(
  values: readonly (number | null)[],
  most: number,
  radius: number,
): readonly Point[] {
  return values.map((value, index) => {
    const angle = (2 * Math.PI * index) / values.length - Math.PI / 2;
    const length = (radius * (value ?? 0)) / most;
    return [round(length * Math.cos(angle)), round(length * Math.sin(angle))];
  });
}

/** Hundredths of a px are enough, and the same on every machine. */
const round = (length: number) => Math.round(length * 100) / 100;

/** A closed line through points, as SVG path data; '' for none. */
export function closedPath(points: readonly Point[]): string {
  return points.length === 0 ? '' : `M${points.map((point) => point.join(' ')).join('L')}Z`;
}
