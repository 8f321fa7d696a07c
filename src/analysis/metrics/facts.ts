import { positions } from '../bargaining/positions';
import type { Position } from '../bargaining/types';
import type { MapGraph } from '../graph';
import { arrowPaths } from '../kernels/arrowPaths';
import { type Clustering, clusters } from '../kernels/clusters';
import { components } from '../kernels/components';
import { degrees } from '../kernels/csr';
import type { PathTable } from '../kernels/pathTable';
import { shortestPaths } from '../kernels/shortestPaths';
import { triangles } from '../kernels/triangles';

/** What several measures read, computed once a map. Everything by index of the actor. */
export interface Facts {
  readonly map: MapGraph;
  /** Tied actors. */
  readonly degree: Int32Array;
  /** Triangles an actor is part of. */
  readonly triangles: Int32Array;
  /** Of the map without arrows. */
  readonly paths: PathTable;
  /** In the direction of arrows, where the reader follows them: a pair counts from each end; else `paths`. */
  readonly followed: FollowedPaths;
  /** Largest first, then by smallest index. */
  readonly components: readonly (readonly number[])[];
  readonly clustering: Clustering;
  /** By index: how each actor stands when it bargains. */
  readonly positions: readonly Position<number>[];
}

/** What shortest paths tell of an actor, with or without arrows. */
export type FollowedPaths = Omit<PathTable, 'leaning' | 'leansOn'>;

/** A column of values by index; null is "undefined for this actor". */
export type Column = readonly (number | null)[];

/** A measure of every actor: normalised 0 to 1, and before normalising (see `MeasureResult`). */
export interface Scores {
  readonly values: Column;
  readonly raw: Column;
}

/** Scores of a measure whose values are not divided by anything. */
export function same(column: Column): Scores {
  return { values: column, raw: column };
}

/** A kernel's column, in which NaN is "undefined for this actor". */
export function defined(column: Float64Array): Column {
  return Array.from(column, (value) => (Number.isNaN(value) ? null : value));
}

export type Metric = (facts: Facts) => Scores;

/** What of the facts takes long, where it is known already or only estimated. */
export interface KnownFacts {
  readonly paths?: PathTable;
  readonly followed?: FollowedPaths;
  readonly clustering?: Clustering;
}

/**
 * Reads from a map what the measures share.
 *
 * @param map from `toGraph`
 * @param known of the same map
 * @returns columns with n entries each
 * Cost O(n m), nearly all of it for the shortest paths.
 */
export function toFacts(map: MapGraph, known: KnownFacts = {}): Facts {
  const paths = known.paths ?? shortestPaths(map.csr);
  return {
    map,
    degree: degrees(map.csr),
    triangles: triangles(map.csr),
    paths,
    followed: map.arrows === null ? paths : (known.followed ?? arrowPaths(map.arrows)),
    components: components(map.csr),
    clustering: known.clustering ?? clusters(map.csr),
    positions: positions(map.csr, paths),
  };
}

/**
 * The same map with its arrows forgotten, for what has no meaning with them: roles, clusters, stages.
 *
 * @returns the facts themselves where no arrows are followed
 */
export function withoutArrows(facts: Facts): Facts {
  const { map, paths } = facts;
  return map.arrows === null ? facts : { ...facts, map: { ...map, arrows: null }, followed: paths };
}
