import { toCsr } from '@/analysis/kernels/csr';
import { type Ties, tiesOf } from './plainly';

export interface Drawn {
  readonly ties: Ties;
  readonly csr: ReturnType<typeof toCsr>;
}

export function drawn(n: number, pairs: readonly (readonly [number, number])[]): Drawn {
  return { ties: tiesOf(n, pairs), csr: toCsr(n, Int32Array.from(pairs.flat())) };
}

/** Seeded graphs from three actors up, sparse ones in parts among them. */
export function someNetworks(count: number, largest: number): Drawn[] {
  let x = 2_463_534_242;
  const random = () => {
    x = (Math.imul(1_664_525, x) + 1_013_904_223) >>> 0;
    return x / 2 ** 32;
  };
  return Array.from({ length: count }, (_, i) => {
    const n = 3 + (i % (largest - 2));
    const density = [0.08, 0.15, 0.25, 0.4, 0.7][i % 5] ?? 0;
    const pairs: [number, number][] = [];
    for (let u = 0; u < n; u++) for (let v = u + 1; v < n; v++) if (random() < density) pairs.push([u, v]);
    return drawn(n, pairs);
  });
}
