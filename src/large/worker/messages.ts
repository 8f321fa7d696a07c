import type { Csr } from '@/analysis/kernels/csr';
import type { LargeFinding } from '../measureLarge';
import type { Painted, PaintOrder } from '../paintNetwork';

/** What the thread that measures is told, once. */
export interface MeasureOrder {
  readonly csr: Csr;
  /** Whether it has to find places too. */
  readonly wantsPlaces: boolean;
}

/** What it tells. */
export type MeasureNews =
  | LargeFinding
  | { readonly kind: 'places'; readonly places: Float32Array }
  /** All is told. */
  | { readonly kind: 'done' }
  | { readonly kind: 'failed' };

/** What the thread that paints is told: the network once, then pictures of it. */
export type PaintRequest =
  | { readonly kind: 'network'; readonly network: Painted }
  | { readonly kind: 'paint'; readonly number: number; readonly order: PaintOrder };

/** A picture; `number` is that of the request. */
export interface PaintAnswer {
  readonly number: number;
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}
