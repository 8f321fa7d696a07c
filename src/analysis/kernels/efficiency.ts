import type { Csr } from './csr';

/**
 * Global efficiency: the mean of 1 / steps over all pairs, 0 for a pair that cannot reach each other (Latora and
 * Marchiori 2001).
 *
 * @param graph simple graph
 * @returns 0 to 1, 1 only where everybody is tied to everybody; 0 below two actors
 * Cost O(n m).
 */
export function efficiency({ n, offsets, targets }: Csr): number {
  const steps = new Int32Array(n).fill(-1);
  const met = new Int32Array(n);
  let sum = 0;
  for (let source = 0; source < n; source++) {
    met[0] = source;
    steps[source] = 0;
    let end = 1;
    for (let i = 0; i < end; i++) {
      const u = met[i] ?? 0;
      const next = (steps[u] ?? 0) + 1;
      for (let e = offsets[u] ?? 0; e < (offsets[u + 1] ?? 0); e++) {
        const v = targets[e] ?? 0;
        if (steps[v] !== -1) continue;
        steps[v] = next;
        met[end++] = v;
        sum += 1 / next;
      }
    }
    for (let i = 0; i < end; i++) steps[met[i] ?? 0] = -1;
  }
  return n < 2 ? 0 : sum / (n * (n - 1));
}
