import { type Csr, degrees } from './csr';

/**
 * Burt's constraint in the actor's own circle only: contacts' ties to anybody outside it are not seen, as in
 * an interview about one person's contacts (the ego-network model of UCINET). With k contacts, t_q of them
 * tied to contact q: the sum over contacts j of (1/k + Σ_q (1/k) · 1/(t_q + 1))², q over contacts tied to j.
 *
 * @param graph simple graph; every tie weighs the same
 * @returns by index: 1/k when no two contacts know each other, more the more they do; NaN without contacts
 * Cost O(Σ over ties of the smaller row).
 */
export function egoConstraint(graph: Csr): Float64Array {
  const { n, offsets, targets } = graph;
  const degree = degrees(graph);
  const result = new Float64Array(n).fill(Number.NaN);
  const isContact = new Uint8Array(n);
  /** By index: ties of a contact inside the circle, the one to its centre among them. */
  const inside = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const k = degree[i] ?? 0;
    if (k === 0) continue;
    const contacts = targets.subarray(offsets[i], offsets[i + 1]);
    for (const q of contacts) isContact[q] = 1;
    for (const q of contacts) {
      let known = 1;
      for (let e = offsets[q] ?? 0; e < (offsets[q + 1] ?? 0); e++) known += isContact[targets[e] ?? 0] ?? 0;
      inside[q] = known;
    }
    let sum = 0;
    for (const j of contacts) {
      let invested = 1 / k;
      for (let e = offsets[j] ?? 0; e < (offsets[j + 1] ?? 0); e++) {
        const q = targets[e] ?? 0;
        if (isContact[q] === 1) invested += 1 / k / (inside[q] ?? 1);
      }
      sum += invested ** 2;
    }
    result[i] = sum;
    for (const q of contacts) isContact[q] = 0;
  }
  return result;
}
