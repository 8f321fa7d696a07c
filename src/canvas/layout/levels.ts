import { type Network, stepsFrom } from './network';

/** Candidates whose distances to all others are compared, at most. */
const MOST_COMPARED = 30;

/**
 * Who stands on top of a part that nobody was chosen for: among those to whom nothing points, while they point to
 * somebody, else among all, the one with the most ties; of several the one nearest to everybody, then the first.
 */
export function topOf({ neighbours, pointsTo }: Network): number {
  const isPointedTo = new Set(pointsTo.flat());
  const sources = [...neighbours.keys()].filter((i) => !isPointedTo.has(i) && (pointsTo[i]?.length ?? 0) > 0);
  const among = sources.length > 0 ? sources : [...neighbours.keys()];
  const ties = (i: number) => neighbours[i]?.length ?? 0;
  const most = among.reduce((largest, i) => Math.max(largest, ties(i)), 0);
  const best = among.filter((i) => ties(i) === most).slice(0, MOST_COMPARED);
  const steps = best.map((i) => stepsFrom(neighbours, i).reduce((total, one) => total + one, 0));
  return best[steps.indexOf(Math.min(...steps))] ?? 0;
}

/**
 * The level of everybody in a part: its steps from the top, or lower, so that ties that point do so downwards.
 * Nothing is below itself: of ties that point round in a circle, the one back up is let go, and so are those that
 * point to the top.
 *
 * @returns 0 for the top; every level down to the lowest has somebody. O(n² + m) where all point in circles, else O(n + m).
 */
export function levelsOf({ neighbours, pointsTo }: Network, top: number): number[] {
  const steps = stepsFrom(neighbours, top);
  const levels = [...steps].map((one) => Math.max(0, one));
  const open = new Int32Array(levels.length);
  for (const list of pointsTo) for (const to of list) open[to] = (open[to] ?? 0) + 1;
  open[top] = 0;
  const isDone = levels.map(() => false);
  const ready = [...levels.keys()].filter((i) => open[i] === 0);
  for (let done = 0; done < levels.length; done++) {
    // In a circle: begin with who is nearest to the top.
    const at = ready.pop() ?? nearest(steps, isDone);
    isDone[at] = true;
    for (const to of pointsTo[at] ?? []) {
      if (isDone[to] || to === top) continue;
      levels[to] = Math.max(levels[to] ?? 0, (levels[at] ?? 0) + 1);
      open[to] = (open[to] ?? 0) - 1;
      if (open[to] === 0) ready.push(to);
    }
  }
  const used = [...new Set(levels)].sort((a, b) => a - b);
  return levels.map((level) => used.indexOf(level));
}

function nearest(steps: Int32Array, isDone: readonly boolean[]): number {
  let best = -1;
  for (const [i, one] of steps.entries()) {
    if (!isDone[i] && (best < 0 || one < (steps[best] ?? 0))) best = i;
  }
  return best;
}
