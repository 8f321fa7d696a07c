import { type Closeable, clustering } from './clustering';

/**
 * Transitivity (Newman, Watts and Strogatz 2002): the share of two-step paths A–B–C in which A and C are tied.
 * Actors with many ties weigh more in it than in `meanClustering`.
 *
 * @returns 0 to 1; null when there is no two-step path
 */
export function transitivity({ degree, triangles }: Closeable): number | null {
  const closed = triangles.reduce((a, b) => a + b, 0);
  let paths = 0;
  for (const ties of degree) paths += (ties * (ties - 1)) / 2;
  return paths === 0 ? null : closed / paths;
}

/**
 * Mean of local clustering (Watts and Strogatz 1998) over actors that have one. Counting the others as 0, as
 * some tools do, would let a map seem looser for every newcomer with one tie.
 *
 * @returns 0 to 1; null when nobody has two ties
 */
export function meanClustering(facts: Closeable): number | null {
  const defined = clustering(facts).values.filter((value) => value !== null);
  return defined.length === 0 ? null : defined.reduce((a, b) => a + b, 0) / defined.length;
}
