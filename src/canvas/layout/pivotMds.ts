import type { Place } from '@/model/types';

/** Pivots beyond which a picture gains nothing visible (Brandes and Pich, section 4). */
const MOST_PIVOTS = 50;
/** Rounds of power iteration; two leading vectors of a 50 × 50 matrix settle well before. */
const ROUNDS = 80;

/**
 * A first picture in which actors lie about as far apart as the network says: PivotMDS (Brandes and Pich 2007).
 *
 * @param neighbours for each actor, the indices of those it is tied to
 * @param step distance on the picture of one step in the network, px
 * @returns one place an actor, in the same order, about the origin; parts that cannot reach each other stand
 *          one step farther apart than the longest path. Actors with the same distances to everyone share a
 *          place: the forces part them.
 * Cost O(50 (n + m) + n · 50²).
 */
export function pivotMds(neighbours: readonly (readonly number[])[], step: number): Place[] {
  const n = neighbours.length;
  if (n < 2) return neighbours.map(() => [0, 0]);
  const distances = fromPivots(neighbours, Math.min(n, MOST_PIVOTS));
  const centred = doubleCentre(distances, n);
  const products = centred.map((row) => centred.map((other) => dot(row, other)));
  const first = leadingVector(products, null);
  const second = leadingVector(products, first);
  const x = project(centred, first);
  const y = project(centred, second);
  const scale = step / Math.max(1e-9, meanStep(neighbours, x, y));
  return x.map((value, i): Place => [value * scale, (y[i] ?? 0) * scale]);
}

/** Steps from each pivot to everyone; the next pivot is the actor farthest from all before it. */
function fromPivots(neighbours: readonly (readonly number[])[], count: number): number[][] {
  const nearest = neighbours.map(() => Number.POSITIVE_INFINITY);
  const rows: number[][] = [];
  let pivot = 0;
  for (let k = 0; k < count; k++) {
    const row = stepsFrom(neighbours, pivot);
    rows.push(row);
    for (const [i, steps] of row.entries()) nearest[i] = Math.min(nearest[i] ?? steps, steps);
    pivot = nearest.indexOf(largest(nearest, 0));
  }
  const longest = rows.reduce((most, row) => largest(row.filter(Number.isFinite), most), 1);
  return rows.map((row) => row.map((steps) => (Number.isFinite(steps) ? steps : longest + 1)));
}

function stepsFrom(neighbours: readonly (readonly number[])[], start: number): number[] {
  const steps = neighbours.map(() => Number.POSITIVE_INFINITY);
  steps[start] = 0;
  const queue = [start];
  for (const at of queue) {
    for (const next of neighbours[at] ?? []) {
      if (steps[next] !== Number.POSITIVE_INFINITY) continue;
      steps[next] = (steps[at] ?? 0) + 1;
      queue.push(next);
    }
  }
  return steps;
}

/** Squared distances without their row, column and overall means, halved and negated; rows are pivots. */
function doubleCentre(rows: readonly (readonly number[])[], n: number): number[][] {
  const squares = rows.map((row) => row.map((value) => value * value));
  const rowMeans = squares.map((row) => sum(row) / n);
  const columnMeans = Array.from(
    { length: n },
    (_, i) => sum(squares.map((row) => row[i] ?? 0)) / rows.length,
  );
  const mean = sum(rowMeans) / rows.length;
  return squares.map((row, k) =>
    row.map((value, i) => -0.5 * (value - (rowMeans[k] ?? 0) - (columnMeans[i] ?? 0) + mean)),
  );
}

/**
 * Leading direction among the pivots, by power iteration; at right angles to `other` when there is one.
 *
 * @param products inner products of the pivots' rows
 */
function leadingVector(products: readonly (readonly number[])[], other: readonly number[] | null): number[] {
  let vector = products.map((_, k) => 1 + ((k * 7919) % 13) / 13);
  for (let round = 0; round < ROUNDS; round++) {
    if (other) {
      const share = dot(vector, other);
      vector = vector.map((value, k) => value - share * (other[k] ?? 0));
    }
    const next = products.map((row) => dot(row, vector));
    const length = Math.hypot(...next);
    if (length < 1e-12) return vector.map(() => 0);
    vector = next.map((value) => value / length);
  }
  return vector;
}

const project = (centred: readonly (readonly number[])[], vector: readonly number[]) =>
  (centred[0] ?? []).map((_, i) => sum(centred.map((row, k) => (row[i] ?? 0) * (vector[k] ?? 0))));

/** Mean length of a tie on the picture. */
function meanStep(
  neighbours: readonly (readonly number[])[],
  x: readonly number[],
  y: readonly number[],
): number {
  const lengths = neighbours.flatMap((row, i) =>
    row.map((j) => Math.hypot((x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0))),
  );
  return lengths.length === 0 ? 1 : sum(lengths) / lengths.length;
}

/** Not by spreading: that takes an argument a value, and half a million are more than a call can have. */
const largest = (values: readonly number[], least: number) =>
  values.reduce((most, value) => Math.max(most, value), least);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += (a[i] ?? 0) * (b[i] ?? 0);
  return total;
}
