import { BARGAINING_PARTS, type BargainingParts, type Position } from '../bargaining/types';

/** Numbers an actor: the four parts, and the other fields in the order below. */
const WIDTH = 12;

/**
 * @param positions by index
 * @returns the same as one column, NaN for null, for `unpackPositions`
 */
export function packPositions(positions: readonly Position<number>[]): Float64Array {
  const packed = new Float64Array(positions.length * WIDTH);
  positions.forEach(({ parts, ...position }, u) => {
    const { index, partners, reached, dependsOn, dependency, blocker, left, balance } = position;
    const fields = [index, partners, reached, dependsOn, dependency, blocker, left, balance];
    const four = BARGAINING_PARTS.map((part) => parts?.[part] ?? null);
    packed.set(
      [...four, ...fields].map((value) => value ?? Number.NaN),
      u * WIDTH,
    );
  });
  return packed;
}

/**
 * @param packed from `packPositions`
 * @returns what was packed
 */
export function unpackPositions(packed: Float64Array): readonly Position<number>[] {
  return Array.from({ length: packed.length / WIDTH }, (_, u) => {
    const [a = 0, b = 0, c = 0, d = 0, ...fields] = packed.subarray(u * WIDTH, (u + 1) * WIDTH);
    const [index = 0, partners = 0, reached = 0, dependsOn = 0, dependency = 0, ...others] = fields;
    const [blocker = 0, left = 0, balance = 0] = others;
    const parts: BargainingParts = { alternatives: a, freedom: b, openness: c, endurance: d };
    return {
      index: orNull(index),
      parts: Number.isNaN(a) ? null : parts,
      partners,
      reached,
      dependsOn: orNull(dependsOn),
      dependency,
      blocker: orNull(blocker),
      left,
      balance: orNull(balance),
    };
  });
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
