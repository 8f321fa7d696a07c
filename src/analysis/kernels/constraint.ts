import { type Csr, degrees } from './csr';

/**
 * Burt's constraint (1992, "Structural Holes", 2.4) in the whole network: with p the share of an actor's ties
 * that go to another, the sum over contacts j of (p_ij + Σ_q p_iq p_qj)². High when all contacts lead back to
 * each other.
 *
 * @param graph simple graph; every tie weighs the same
 * @returns by index: above 0; 1 for a single contact, and at times more than 1; NaN without contacts
 * Cost O(Σ degree²).
 */
export function constraint(graph: Csr): Float64Array {
  const { n, offsets, targets } = graph;
  const degree = degrees(graph);
  const result = new Float64Array(n).fill(Number.NaN);
  /** By index: what the actor in hand invests in a contact, directly and through others. */
  const invested = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const first = offsets[i] ?? 0;
    const last = offsets[i + 1] ?? 0;
    if (first === last) continue;
    const own = 1 / (last - first);
    for (let e = first; e < last; e++) {
      const q = targets[e] ?? 0;
      invested[q] = (invested[q] ?? 0) + own;
      const through = own / (degree[q] ?? 1);
      for (let f = offsets[q] ?? 0; f < (offsets[q + 1] ?? 0); f++) {
        const j = targets[f] ?? 0;
        invested[j] = (invested[j] ?? 0) + through;
      }
    }
    let sum = 0;
    for (let e = first; e < last; e++) sum += (invested[targets[e] ?? 0] ?? 0) ** 2;
    result[i] = sum;
    for (let e = first; e < last; e++) {
      const q = targets[e] ?? 0;
      invested[q] = 0;
      for (let f = offsets[q] ?? 0; f < (offsets[q + 1] ?? 0); f++) invested[targets[f] ?? 0] = 0;
    }
  }
  return result;
}
