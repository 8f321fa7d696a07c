import { type Network, stepsFrom } from './network';
import { newSpots, type Spots } from './spots';

/** Pivots beyond which a picture gains nothing visible (Brandes and Pich, section 4). */
const MOST_PIVOTS = 50;
/** Rounds of power iteration; two leading vectors of a 50 × 50 matrix settle well before. */
const ROUNDS = 80;

/**
 * A first picture in which actors lie about as far apart as the network says: PivotMDS (Brandes and Pich 2007).
 *
 * @param neighbours for each actor, the indices of those it is tied to
 * @param pivots of the same network
 * @param step distance on the picture of one step in the network, px
 * @returns one place an actor, in the same order, about the origin; parts that cannot reach each other stand
 *          one step farther apart than the longest path. Actors with the same distances to everyone share a
 *          place: whoever goes on parts them.
 * Cost O(n · 50²).
 */
export function pivotMds(neighbours: Network['neighbours'], pivots: Pivots, step: number): Spots {
  const n = neighbours.length;
  if (n < 2) return newSpots(n);
  const rows = doubleCentre(pivots.steps, n);
  const products = rows.map((row) => Float64Array.from(rows, (other) => dot(row, other)));
  const first = leadingVector(products, null);
  const second = leadingVector(products, first);
  const xs = project(rows, first, n);
  const ys = project(rows, second, n);
  const scale = step / Math.max(1e-9, meanTie(neighbours, xs, ys));
  for (let i = 0; i < n; i++) {
    xs[i] = (xs[i] ?? 0) * scale;
    ys[i] = (ys[i] ?? 0) * scale;
  }
  return { xs, ys };
}

/** A few actors spread over the whole network, and how far everybody is from each. */
export interface Pivots {
  /** One row a pivot: steps to every actor; its own is 0. Those out of reach are one step past the longest path. */
  readonly steps: readonly Float64Array[];
  readonly actors: readonly number[];
}

/** Up to 50 pivots; the next is the actor farthest from all before it. O(50 (n + m)). */
export function pivotsOf(neighbours: Network['neighbours']): Pivots {
  const count = Math.min(neighbours.length, MOST_PIVOTS);
  const actors: number[] = [];
  const nearest = new Float64Array(neighbours.length).fill(Infinity);
  const rows: Float64Array[] = [];
  let longest = 1;
  let pivot = 0;
  for (let k = 0; k < count; k++) {
    actors.push(pivot);
    const row = Float64Array.from(stepsFrom(neighbours, pivot), (steps) => (steps < 0 ? Infinity : steps));
    let farthest = 0;
    for (let i = 0; i < row.length; i++) {
      const steps = row[i] ?? 0;
      if (steps !== Infinity && steps > longest) longest = steps;
      const near = Math.min(nearest[i] ?? steps, steps);
      nearest[i] = near;
      if (near > farthest) {
        farthest = near;
        pivot = i;
      }
    }
    rows.push(row);
  }
  const beyond = (steps: number) => (steps === Infinity ? longest + 1 : steps);
  return { actors, steps: rows.map((row) => row.map(beyond)) };
}

/** The distances squared, without their row, column and overall means, halved and negated; rows are pivots. */
function doubleCentre(steps: readonly Float64Array[], n: number): Float64Array[] {
  const rows = steps.map((row) => row.map((value) => value * value));
  const columnMeans = new Float64Array(n);
  const rowMeans = new Float64Array(rows.length);
  for (const [k, row] of rows.entries()) {
    for (let i = 0; i < n; i++) {
      const square = row[i] ?? 0;
      columnMeans[i] = (columnMeans[i] ?? 0) + square / rows.length;
      rowMeans[k] = (rowMeans[k] ?? 0) + square / n;
    }
  }
  const mean = rowMeans.reduce((total, value) => total + value / rows.length, 0);
  return rows.map((row, k) =>
    row.map((square, i) => -0.5 * (square - (rowMeans[k] ?? 0) - (columnMeans[i] ?? 0) + mean)),
  );
}

/**
 * Leading direction among the pivots, by power iteration; at right angles to `other` when there is one.
 *
 * @param products inner products of the pivots' rows
 */
function leadingVector(products: readonly Float64Array[], other: Float64Array | null): Float64Array {
  let vector = Float64Array.from(products, (_, k) => 1 + ((k * 7919) % 13) / 13);
  for (let round = 0; round < ROUNDS; round++) {
    if (other) {
      const share = dot(vector, other);
      vector = vector.map((value, k) => value - share * (other[k] ?? 0));
    }
    const next = Float64Array.from(products, (row) => dot(row, vector));
    const length = Math.hypot(...next);
    if (length < 1e-12) return new Float64Array(vector.length);
    vector = next.map((value) => value / length);
  }
  return vector;
}

function project(rows: readonly Float64Array[], vector: Float64Array, n: number): Float64Array {
  const values = new Float64Array(n);
  for (const [k, row] of rows.entries()) {
    const share = vector[k] ?? 0;
    for (let i = 0; i < n; i++) values[i] = (values[i] ?? 0) + (row[i] ?? 0) * share;
  }
  return values;
}

/** Mean length of a tie on the picture; 1 without ties. */
function meanTie(neighbours: Network['neighbours'], xs: Float64Array, ys: Float64Array): number {
  let [total, count] = [0, 0];
  for (const [i, list] of neighbours.entries()) {
    for (const j of list) {
      total += Math.hypot((xs[i] ?? 0) - (xs[j] ?? 0), (ys[i] ?? 0) - (ys[j] ?? 0));
      count++;
    }
  }
  return count === 0 ? 1 : total / count;
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += (a[i] ?? 0) * (b[i] ?? 0);
  return total;
}
