import { pageRank } from '../kernels/pageRank';
import { type Facts, type Scores, same } from './facts';

/**
 * PageRank, damping 0.85 (Brin and Page 1998). In a map of several parts a pair apart can outrank a triangle:
 * compare inside a part. The walk follows arrows where the reader does.
 *
 * @returns values: shares that sum to 1. raw: the same.
 */
export function pagerank({ map }: Facts): Scores {
  return same(Array.from(pageRank(map.arrows?.out ?? map.csr)));
}
