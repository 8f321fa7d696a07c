import { type Csr, toCsr } from '@/analysis/kernels/csr';

/** Numbers from 0 up to 1 that look random and are the same on every run. */
export function seeded(seed: number): () => number {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(1_664_525, state) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** A seeded random graph, about `ties` pairs. */
export function randomGraph(n: number, ties: number, seed: number): Csr {
  let state = seed;
  const next = () => {
    state = (Math.imul(1_664_525, state) + 1_013_904_223) >>> 0;
    return (state >>> 8) % n;
  };
  const pairs = new Map<number, readonly [number, number]>();
  for (let i = 0; i < ties; i++) {
    const [u, v] = [next(), next()].sort((a, b) => a - b);
    if (u !== undefined && v !== undefined && u !== v) pairs.set(u * n + v, [u, v]);
  }
  return toCsr(n, Int32Array.from([...pairs.values()].flat()));
}
