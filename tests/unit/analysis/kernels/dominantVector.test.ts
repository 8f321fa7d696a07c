import { describe, expect, it } from 'vitest';
import { toCsr } from '@/analysis/kernels/csr';
import { dominantVector } from '@/analysis/kernels/dominantVector';
import { topDirection } from '@/analysis/kernels/topDirection';

function chain(n: number) {
  return toCsr(
    n,
    Int32Array.from({ length: 2 * (n - 1) }, (_, i) => (i + 1) >> 1),
  );
}

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);

describe('the dominant eigenvector', () => {
  for (const n of [2, 3, 10, 300, 1001]) {
    it(`of a chain of ${n} is the sine that theory gives, though its eigenvalues lie close`, () => {
      const vector = dominantVector(chain(n), upTo(n));
      const sine = (u: number) => Math.sin((Math.PI * (u + 1)) / (n + 1));
      const highest = sine(Math.floor((n - 1) / 2));
      for (let u = 0; u < n; u++) expect(vector[u]).toBeCloseTo(sine(u) / highest, 9);
    });
  }

  it('of a star is 1 in the middle and 1/√k outside', () => {
    const star = toCsr(17, Int32Array.from(upTo(16).flatMap((i) => [0, i + 1])));
    const vector = dominantVector(star, upTo(17));
    expect(vector[0]).toBe(1);
    for (let u = 1; u < 17; u++) expect(vector[u]).toBeCloseTo(0.25, 12);
  });

  it('is 0 outside the members and the same for all in a ring', () => {
    const ring = toCsr(6, Int32Array.from([0, 1, 1, 2, 2, 3, 3, 0, 4, 5]));
    expect([...dominantVector(ring, [0, 1, 2, 3])]).toEqual([1, 1, 1, 1, 0, 0]);
  });
});

describe('the top direction of a tiny matrix', () => {
  it('is that of the largest eigenvalue, not of the largest in size', () => {
    const [x = 0, y = 0] = topDirection([
      [-5, 0],
      [0, 1],
    ]);
    expect([Math.abs(x), Math.abs(y)]).toEqual([0, 1]);
  });

  it('satisfies A x = λ x', () => {
    const matrix = [
      [4, 1, 0.5],
      [1, 3, -2],
      [0.5, -2, 1],
    ];
    const x = topDirection(matrix);
    const image = matrix.map((row) => row.reduce((sum, a, j) => sum + a * (x[j] ?? 0), 0));
    const value = image.reduce((sum, a, i) => sum + a * (x[i] ?? 0), 0);
    image.forEach((a, i) => {
      expect(a).toBeCloseTo(value * (x[i] ?? 0), 12);
    });
    expect(value).toBeGreaterThan(4);
  });
});
