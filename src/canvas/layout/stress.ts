import { type Network, stepsFrom } from './network';
import type { Pivots } from './pivotMds';
import type { Spots } from './spots';

/** Wanted distances between all actors of one part, row by row, px. O(n (n + m)). */
export function wantedDistances(neighbours: Network['neighbours'], tiePx: number): Float64Array {
  const n = neighbours.length;
  const wanted = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const steps = stepsFrom(neighbours, i);
    for (let j = 0; j < n; j++) wanted[i * n + j] = Math.max(0, steps[j] ?? 0) * tiePx;
  }
  return wanted;
}

/** Nobody moving farther than this in a sweep is rest, px. */
const REST_PX = 0.05;

/**
 * Stress descent (Gansner, Koren and North 2004, one actor at a time): each moves to where its distances to all
 * others fit the wanted ones best, nearer ones weighing more (1/d²). Every move lowers the stress.
 *
 * @param spots changed in place; no two actors that are to stand apart may stand on one spot
 * @param sweeps at most; ends earlier at rest
 * Cost O(n²) a sweep.
 */
export function descend(
  { xs, ys }: Spots,
  wanted: Float64Array,
  isFixed: readonly boolean[],
  sweeps: number,
): void {
  const n = xs.length;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let farthest = 0;
    for (let i = 0; i < n; i++) {
      if (isFixed[i]) continue;
      const fromX = xs[i] ?? 0;
      const fromY = ys[i] ?? 0;
      let [sumX, sumY, weights] = [0, 0, 0];
      for (let j = 0; j < n; j++) {
        const distance = wanted[i * n + j] ?? 0;
        if (distance === 0) continue;
        const otherX = xs[j] ?? 0;
        const otherY = ys[j] ?? 0;
        const now = Math.sqrt((fromX - otherX) ** 2 + (fromY - otherY) ** 2) || 1e-9;
        const weight = 1 / (distance * distance);
        const pull = distance / now;
        sumX += weight * (otherX + (fromX - otherX) * pull);
        sumY += weight * (otherY + (fromY - otherY) * pull);
        weights += weight;
      }
      if (weights === 0) continue;
      xs[i] = sumX / weights;
      ys[i] = sumY / weights;
      farthest = Math.max(farthest, Math.abs(sumX / weights - fromX), Math.abs(sumY / weights - fromY));
    }
    if (farthest < REST_PX) return;
  }
}

/**
 * Stress descent against a few actors instead of all (the sparse stress of Ortmann, Klimenta and Brandes 2017,
 * without regions): each is fitted to its distances from the pivots, which stand for everybody, and to its ties.
 *
 * @param spots changed in place
 * Cost O(sweeps · (50 n + m)).
 */
export function descendToPivots(
  { neighbours }: Network,
  pivots: Pivots,
  { xs, ys }: Spots,
  { isFixed, tiePx, sweeps }: { isFixed: readonly boolean[]; tiePx: number; sweeps: number },
): void {
  const share = neighbours.length / Math.max(1, pivots.actors.length);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const [i, tied] of neighbours.entries()) {
      if (isFixed[i]) continue;
      const fromX = xs[i] ?? 0;
      const fromY = ys[i] ?? 0;
      let [sumX, sumY, weights] = [0, 0, 0];
      const pull = (j: number, distance: number, weight: number) => {
        const otherX = xs[j] ?? 0;
        const otherY = ys[j] ?? 0;
        const now = Math.sqrt((fromX - otherX) ** 2 + (fromY - otherY) ** 2) || 1e-9;
        sumX += weight * (otherX + ((fromX - otherX) * distance) / now);
        sumY += weight * (otherY + ((fromY - otherY) * distance) / now);
        weights += weight;
      };
      for (const [k, j] of pivots.actors.entries()) {
        const steps = pivots.steps[k]?.[i] ?? 0;
        if (steps > 0) pull(j, steps * tiePx, share / (steps * steps));
      }
      for (const j of tied) pull(j, tiePx, 1);
      if (weights === 0) continue;
      xs[i] = sumX / weights;
      ys[i] = sumY / weights;
    }
  }
}
