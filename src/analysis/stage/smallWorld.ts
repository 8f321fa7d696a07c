import type { Csr } from '../kernels/csr';

/** Euler's constant to the digits of the formula as it was tested. */
const EULER = 0.5772;
/** With fewer ties an actor a random map falls apart, and its mean path has no formula. */
const MEAN_TIES_MIN = 1.05;

interface Closure {
  readonly meanClustering: number | null;
  readonly meanPath: number | null;
}

/**
 * Small-world ratio (Humphries and Gurney 2008): clustering and paths of the map, each against those expected
 * of a random map with as many actors and ties (clustering k / (n − 1); paths after Fronczak, Fronczak and
 * Hołyst 2004: (ln n − 0.5772) / ln k + 0.5, with k the mean number of ties).
 *
 * @param graph connected simple graph
 * @param closure its mean local clustering and mean path
 * @returns above 1 when the map is more closed than its paths are long; null below three actors, or with too
 *          few ties to compare
 */
export function smallWorldRatio({ n, m }: Csr, { meanClustering, meanPath }: Closure): number | null {
  const meanTies = n > 0 ? (2 * m) / n : 0;
  if (n < 3 || meanTies <= MEAN_TIES_MIN || meanPath === null) return null;
  const randomClustering = meanTies / (n - 1);
  const randomPath = (Math.log(n) - EULER) / Math.log(meanTies) + 0.5;
  return (meanClustering ?? 0) / randomClustering / (meanPath / randomPath);
}
