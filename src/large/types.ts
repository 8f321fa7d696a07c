import type { Csr } from '@/analysis/kernels/csr';

/** A list of words, and by index which of them an actor has. */
export interface Category {
  /** At most 255; the first is '' for who has none. The most frequent come first after it. */
  readonly words: readonly string[];
  readonly of: Uint8Array;
}

/** A network for reading only, too large to be a project: names and flat arrays, actors by their position in the file. */
export interface LargeNetwork {
  readonly title: string;
  readonly names: readonly string[];
  /** Who is tied to whom, each pair once. */
  readonly csr: Csr;
  /** Ties as the file has them: two positions a tie, source and target. */
  readonly ends: Int32Array;
  /** By tie: 1 where it is strong. */
  readonly strong: Uint8Array;
  readonly sectors: Category;
  readonly kinds: Category;
  /** x and y of every actor, px; null when the file does not say all of them. */
  readonly places: Float32Array | null;
}

/** Who and what is left out of the picture and of lists. */
export interface LargeFilter {
  /** Word of `sectors` or `kinds` that is shown alone; null shows all. */
  readonly sector: string | null;
  readonly kind: string | null;
  readonly strongOnly: boolean;
  /** Actors with fewer tied actors are left out. */
  readonly leastTies: number;
}

/** Shows everything. */
export const NO_FILTER: LargeFilter = { sector: null, kind: null, strongOnly: false, leastTies: 0 };

/** Where one looks: the world's point in the middle of the picture, and px of the picture a px of the world. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Red, green, blue, 0 to 255. */
export type Rgb = readonly [number, number, number];
