import type { ActorId } from '@/model/ids';
import type { Place } from '@/model/types';
import type { Box, Spots } from './spots';

export interface LayoutActor {
  readonly id: ActorId;
  readonly at: Place;
  readonly isPinned: boolean;
  readonly box: Box;
}

export interface LayoutTie {
  readonly source: ActorId;
  readonly target: ActorId;
  /** Points from source to target only. */
  readonly isDirected: boolean;
}

/** What every layout needs to know; can be posted to a worker. */
export interface LayoutInput {
  readonly actors: readonly LayoutActor[];
  /** Parallel ties may repeat a pair. */
  readonly ties: readonly LayoutTie[];
  /** Only these move; null moves all. The others stand still, and nobody is put on them. */
  readonly only: readonly ActorId[] | null;
}

/** 0 is "not yet judged", 1 to 5 low to high. */
export interface Judgement {
  readonly influence: number;
  readonly interest: number;
}

/** Which layout, with what it needs beside the network. */
export type Layout =
  | { readonly kind: 'force' | 'circle' | 'spread' }
  /** Actors without a value stand outermost. */
  | { readonly kind: 'concentric'; readonly values: Readonly<Record<ActorId, number>> }
  /** Actors of one key share a lane; those without one stand in the last, whose key is ''. */
  | { readonly kind: 'lanes'; readonly keys: Readonly<Record<ActorId, string>> }
  /** `top` null chooses one for each part of the network. */
  | { readonly kind: 'hierarchy'; readonly top: ActorId | null }
  | { readonly kind: 'grid'; readonly judged: Readonly<Record<ActorId, Judgement>> };

/** Lines and titles that belong to a layout, canvas px. */
export type Guides =
  | { readonly kind: 'lanes'; readonly top: number; readonly bottom: number; readonly lanes: readonly Lane[] }
  /** `columns` are the six upright lines of interest 1 to 5, `rows` the six level ones of influence 5 to 1. */
  | {
      readonly kind: 'grid';
      readonly columns: readonly number[];
      readonly rows: readonly number[];
      /** Left edge of those who are not judged yet, who begin at the height of the first row; null for nobody. */
      readonly beside: number | null;
    };

export interface Lane {
  readonly key: string;
  readonly left: number;
  readonly right: number;
}

/** What a layout makes of a network: spots about any origin, and the lines that belong to them. */
export interface Shape {
  readonly spots: Spots;
  readonly guides: Guides | null;
}

export interface LaidOut {
  readonly id: ActorId;
  readonly to: Place;
}

export interface LayoutAnswer {
  /** One place for each actor that may move, in whole px and id order. */
  readonly places: readonly LaidOut[];
  readonly guides: Guides | null;
}

/** A layout of a network, as it is asked of the worker. */
export interface LayoutTask {
  readonly layout: Layout;
  readonly input: LayoutInput;
}
