import type { Csr } from './csr';
import { topDirection } from './topDirection';

/** Residual, relative to the eigenvalue, at which whoever asked goes on more carefully. */
const NEAR = 1e-12;
const ROUNDS_MAX = 2000;
/** Rounds without a new best residual before it is left at that. */
const PATIENCE = 60;
/** Images are put together from earlier ones; after so many rounds they are made anew, without what rounding added. */
const RENEW = 12;
/** Below this share of its length a step says nothing that the other two axes do not. */
const LEAST_PIVOT = 1e-7;

/**
 * Brings a vector near the eigenvector of the largest eigenvalue, by the locally optimal conjugate gradient (Knyazev
 * 2001) with one product of the matrix a round: the images of vector and step are carried along.
 *
 * @param vector unit length, not at right angles to what is sought; changed in place, and of unit length afterwards
 * @param multiply writes the product of the adjacency matrix with its first argument into the second
 * Cost O(m) a round.
 */
export function approachTop(
  { n }: Csr,
  vector: Float64Array,
  multiply: (from: Float64Array, to: Float64Array) => void,
): void {
  const state: State = {
    vector,
    image: new Float64Array(n),
    residual: new Float64Array(n),
    pull: new Float64Array(n),
    step: new Float64Array(n),
    drag: new Float64Array(n),
  };
  const { image, residual, pull, step, drag } = state;
  multiply(vector, image);
  let isStepping = false;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 1, since = 0; round <= ROUNDS_MAX && since < PATIENCE; round++, since++) {
    if (round % RENEW === 0) {
      multiply(vector, image);
      multiply(step, drag);
    }
    let value = 0;
    for (let i = 0; i < n; i++) value += (vector[i] ?? 0) * (image[i] ?? 0);
    let square = 0;
    for (let i = 0; i < n; i++) {
      const rest = (image[i] ?? 0) - value * (vector[i] ?? 0);
      residual[i] = rest;
      square += rest * rest;
    }
    const size = Math.sqrt(square);
    if (size <= NEAR * value) return;
    if (size < best) {
      best = size;
      since = 0;
    }
    for (let i = 0; i < n; i++) residual[i] = (residual[i] ?? 0) / size;
    multiply(residual, pull);
    const [kept = 1, along = 0, onward = 0] = bestIn(products(state, isStepping ? 3 : 2));
    move(state, kept, along, onward);
    isStepping = true;
  }
}

interface Products {
  /** Of the axes with each other. */
  readonly gram: number[][];
  /** Of the axes with the images. */
  readonly form: number[][];
}

/** All products in one walk along the columns, which is what a round spends most of its time on. */
function products({ vector, image, residual, pull, step, drag }: State, count: number): Products {
  let vr = 0;
  let vs = 0;
  let rs = 0;
  let vi = 0;
  let ri = 0;
  let rp = 0;
  let si = 0;
  let sp = 0;
  let sd = 0;
  for (let i = 0; i < vector.length; i++) {
    const v = vector[i] ?? 0;
    const r = residual[i] ?? 0;
    const s = step[i] ?? 0;
    const onV = image[i] ?? 0;
    const onR = pull[i] ?? 0;
    vr += v * r;
    vs += v * s;
    rs += r * s;
    vi += v * onV;
    ri += r * onV;
    rp += r * onR;
    si += s * onV;
    sp += s * onR;
    sd += s * (drag[i] ?? 0);
  }
  const rows = (all: number[][]) => all.slice(0, count).map((row) => row.slice(0, count));
  return {
    gram: rows([
      [1, vr, vs],
      [vr, 1, rs],
      [vs, rs, 1],
    ]),
    form: rows([
      [vi, ri, si],
      [ri, rp, sp],
      [si, sp, sd],
    ]),
  };
}

/** Weights of the axes whose sum has the largest Rayleigh quotient; the axes need not be at right angles. */
function bestIn({ gram, form }: Products): readonly number[] {
  const frame = orthogonal(gram);
  const turned = frame.map((a) => frame.map((b) => bilinear(form, a, b)));
  const weights = topDirection(turned);
  return gram.map((_, axis) =>
    frame.reduce((sum, one, at) => sum + (weights[at] ?? 0) * (one[axis] ?? 0), 0),
  );
}

/** Orthonormal combinations of the axes (Gram and Schmidt, in the axes' own products). */
function orthogonal(gram: readonly (readonly number[])[]): number[][] {
  const frame: number[][] = [];
  for (let axis = 0; axis < gram.length; axis++) {
    const own = gram.map((_, at): number => (at === axis ? 1 : 0));
    for (let pass = 0; pass < 2; pass++) {
      for (const one of frame) {
        const share = bilinear(gram, one, own);
        for (let at = 0; at < own.length; at++) own[at] = (own[at] ?? 0) - share * (one[at] ?? 0);
      }
    }
    const length = Math.sqrt(Math.max(0, bilinear(gram, own, own)));
    if (length < LEAST_PIVOT * Math.sqrt(gram[axis]?.[axis] ?? 0)) continue;
    frame.push(own.map((weight) => weight / length));
  }
  return frame;
}

function bilinear(
  form: readonly (readonly number[])[],
  one: readonly number[],
  other: readonly number[],
): number {
  let sum = 0;
  for (let a = 0; a < one.length; a++) {
    for (let b = 0; b < other.length; b++) sum += (one[a] ?? 0) * (other[b] ?? 0) * (form[a]?.[b] ?? 0);
  }
  return sum;
}

type State = Readonly<Record<'vector' | 'image' | 'residual' | 'pull' | 'step' | 'drag', Float64Array>>;

/** The next vector and step with their images, both of unit length. */
function move(state: State, kept: number, along: number, onward: number): void {
  const { vector, image, residual, pull, step, drag } = state;
  let vectorSquare = 0;
  let stepSquare = 0;
  for (let i = 0; i < vector.length; i++) {
    const stepNow = along * (residual[i] ?? 0) + onward * (step[i] ?? 0);
    const dragNow = along * (pull[i] ?? 0) + onward * (drag[i] ?? 0);
    const vectorNow = kept * (vector[i] ?? 0) + stepNow;
    step[i] = stepNow;
    drag[i] = dragNow;
    vector[i] = vectorNow;
    image[i] = kept * (image[i] ?? 0) + dragNow;
    vectorSquare += vectorNow * vectorNow;
    stepSquare += stepNow * stepNow;
  }
  const vectorScale = 1 / Math.sqrt(vectorSquare);
  const stepScale = stepSquare > 0 ? 1 / Math.sqrt(stepSquare) : 0;
  for (let i = 0; i < vector.length; i++) {
    vector[i] = (vector[i] ?? 0) * vectorScale;
    image[i] = (image[i] ?? 0) * vectorScale;
    step[i] = (step[i] ?? 0) * stepScale;
    drag[i] = (drag[i] ?? 0) * stepScale;
  }
}
