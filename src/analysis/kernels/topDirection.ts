/** Sweeps of Jacobi rotations; a matrix of three rows is diagonal to the last bit after five or six. */
const SWEEPS = 12;

/**
 * Unit eigenvector of the largest eigenvalue of a tiny symmetric matrix, by Jacobi rotations (Golub and
 * Van Loan, Matrix Computations, 8.5).
 *
 * @param matrix k rows of k numbers, symmetric, k from 1 to about 5
 * @returns k numbers, squares summing to 1; either sign
 */
export function topDirection(matrix: readonly (readonly number[])[]): readonly number[] {
  const k = matrix.length;
  const a = matrix.map((row) => [...row]);
  const axes = matrix.map((_, i) => matrix.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let p = 0; p < k; p++) for (let q = p + 1; q < k; q++) rotate(a, axes, p, q);
  }
  let top = 0;
  for (let i = 1; i < k; i++) if (at(a, i, i) > at(a, top, top)) top = i;
  return axes.map((row) => row[top] ?? 0);
}

/** Turns the plane of p and q so that the entry (p, q) becomes 0; keeps the turned axes as columns. */
function rotate(a: number[][], axes: number[][], p: number, q: number): void {
  const off = at(a, p, q);
  // A turn this small would change no double.
  if (Math.abs(off) <= 1e-18 * (Math.abs(at(a, p, p)) + Math.abs(at(a, q, q)))) return;
  const theta = (at(a, q, q) - at(a, p, p)) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  const turnColumns = (row: number[]) => {
    const x = row[p] ?? 0;
    const y = row[q] ?? 0;
    row[p] = cosine * x - sine * y;
    row[q] = sine * x + cosine * y;
  };
  a.forEach(turnColumns);
  axes.forEach(turnColumns);
  const rowP = a[p] ?? [];
  const rowQ = a[q] ?? [];
  for (let j = 0; j < rowP.length; j++) {
    const x = rowP[j] ?? 0;
    const y = rowQ[j] ?? 0;
    rowP[j] = cosine * x - sine * y;
    rowQ[j] = sine * x + cosine * y;
  }
}

function at(a: readonly (readonly number[])[], i: number, j: number): number {
  return a[i]?.[j] ?? 0;
}
