import type { AnalysisResult } from '../types';
import type { Facts } from './facts';

/**
 * Centralization (Freeman 1979): how much the map hangs on one actor, as the sum of differences to the most
 * central one, divided by that sum in a star of the same size. Read in the largest component, with the
 * measures as they are inside it.
 *
 * @returns each 0 (all alike: ring, complete) to 1 (star); null when the largest component has fewer than three
 */
export function centralization({ degree, paths, components }: Facts): AnalysisResult['centralization'] {
  const largest = components[0] ?? [];
  const n = largest.length;
  if (n < 3) return { degree: null, betweenness: null, closeness: null };
  const pairs = ((n - 1) * (n - 2)) / 2;
  const ofDegree = largest.map((u) => degree[u] ?? 0);
  const ofBetweenness = largest.map((u) => (paths.through[u] ?? 0) / pairs);
  const ofCloseness = largest.map((u) => (n - 1) / (paths.farness[u] ?? 1));
  return {
    degree: behindTheFirst(ofDegree) / ((n - 1) * (n - 2)),
    betweenness: behindTheFirst(ofBetweenness) / (n - 1),
    closeness: behindTheFirst(ofCloseness) / (((n - 1) * (n - 2)) / (2 * n - 3)),
  };
}

/** Sum over all of the difference to the highest. */
function behindTheFirst(values: readonly number[]): number {
  const highest = values.reduce((a, b) => Math.max(a, b), 0);
  return values.reduce((sum, value) => sum + highest - value, 0);
}
