import type { Point } from './points';

/** Krackhardt's kite on a map of the screen: who stands where, in shares of the map's width and height. */
export const KITE_PLACES = {
  A: { x: 0.1, y: 0.25 },
  B: { x: 0.1, y: 0.58 },
  C: { x: 0.28, y: 0.1 },
  D: { x: 0.28, y: 0.41 },
  E: { x: 0.28, y: 0.72 },
  F: { x: 0.46, y: 0.25 },
  G: { x: 0.46, y: 0.58 },
  H: { x: 0.62, y: 0.41 },
  I: { x: 0.78, y: 0.41 },
  J: { x: 0.93, y: 0.41 },
} as const satisfies Readonly<Record<string, Point>>;

export type KiteName = keyof typeof KITE_PLACES;

/** Its ties, Krackhardt (1990). */
export const KITE_TIES = [
  ['A', 'B'],
  ['A', 'C'],
  ['A', 'D'],
  ['A', 'F'],
  ['B', 'D'],
  ['B', 'E'],
  ['B', 'G'],
  ['C', 'D'],
  ['C', 'F'],
  ['D', 'E'],
  ['D', 'F'],
  ['D', 'G'],
  ['E', 'G'],
  ['F', 'G'],
  ['F', 'H'],
  ['G', 'H'],
  ['H', 'I'],
  ['I', 'J'],
] as const satisfies readonly (readonly [KiteName, KiteName])[];
