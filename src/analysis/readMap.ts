import type { ActorId } from '@/model/ids';
import { type NextSentence, readNext } from './readNext';
import { type PositionSentence, readPositions } from './readPositions';
import { readShape, type ShapeSentence } from './readShape';
import type { AnalysisResult } from './types';

/** What one sentence of "Read this map" says, as facts; `mapSentence` makes the words of a language. */
export type MapSentence = SmallSentence | CohesionSentence | PositionSentence | ShapeSentence | NextSentence;

/** Of a map too small for positions. */
export type SmallSentence =
  | { readonly kind: 'noActors' | 'noActorsNext' | 'oneActorNext' | 'twoTiedNext' | 'twoApartNext' }
  | { readonly kind: 'noTiesNext' }
  | { readonly kind: 'oneActor'; readonly actor: ActorId }
  | { readonly kind: 'twoTied' | 'twoApart'; readonly one: ActorId; readonly other: ActorId }
  | { readonly kind: 'noTies'; readonly actors: number }
  /** Ties are drawn, but none counts because of the reader's choices. */
  | { readonly kind: 'onlyLeftOut'; readonly ties: number };

/** How large the map is, and whether it holds together. */
export type CohesionSentence =
  | { readonly kind: 'complete'; readonly actors: number; readonly ties: number }
  /** Everybody can reach everybody; `steps` is the mean distance. */
  | { readonly kind: 'holds'; readonly actors: number; readonly ties: number; readonly steps: number }
  /** Everybody is connected, but along the arrows only a `share` of ordered pairs can be reached. */
  | {
      readonly kind: 'oneWay';
      readonly actors: number;
      readonly ties: number;
      readonly share: number;
      readonly steps: number;
    }
  /** `parts`: components of two actors or more; `apart`: share of pairs in different components. */
  | {
      readonly kind: 'fragments';
      readonly actors: number;
      readonly ties: number;
      readonly parts: readonly (readonly ActorId[])[];
      readonly isolates: readonly ActorId[];
      readonly apart: number;
    };

/**
 * What there is to say about a network, in the order in which it is told to a room: how large it is and whether
 * it holds together, who is the hub and who the broker, who is closest to all, what its clusters and its edge
 * are, and what hangs on one actor or is to be done first.
 *
 * @returns five sentences for every network of three actors or more with ties, each of its own kind; two for a
 *          smaller one and for one without ties
 * Cost O(n log n).
 */
export function readMap(result: AnalysisResult): readonly MapSentence[] {
  const { n, m } = result;
  if (n === 0) return [{ kind: 'noActors' }, { kind: 'noActorsNext' }];
  if (n < 3) return readTiny(result);
  if (m === 0) return [{ kind: 'noTies', actors: n }, afterNoTies(result, { kind: 'noTiesNext' })];
  return [readCohesion(result), ...readPositions(result), readShape(result), readNext(result)];
}

function readTiny(result: AnalysisResult): readonly MapSentence[] {
  const [one, other] = result.components.flat();
  if (one === undefined) throw new Error('readMap: actors without a component');
  if (other === undefined) return [{ kind: 'oneActor', actor: one }, { kind: 'oneActorNext' }];
  return result.m > 0
    ? [{ kind: 'twoTied', one, other }, { kind: 'twoTiedNext' }]
    : [{ kind: 'twoApart', one, other }, afterNoTies(result, { kind: 'twoApartNext' })];
}

function afterNoTies({ leftOut }: AnalysisResult, otherwise: MapSentence): MapSentence {
  return leftOut > 0 ? { kind: 'onlyLeftOut', ties: leftOut } : otherwise;
}

function readCohesion(result: AnalysisResult): CohesionSentence {
  const { n, m, arrowCount, components, isolates, reachableShare, fragmentation, meanPath } = result;
  const size = { actors: n, ties: result.tieCount };
  if (m === (n * (n - 1)) / 2 && (arrowCount ?? 2 * m) === 2 * m) return { kind: 'complete', ...size };
  if (components.length > 1 || meanPath === null) {
    const parts = components.filter((part) => part.length > 1);
    return { kind: 'fragments', ...size, parts, isolates, apart: fragmentation ?? 0 };
  }
  return reachableShare === 1
    ? { kind: 'holds', ...size, steps: meanPath }
    : { kind: 'oneWay', ...size, share: reachableShare ?? 0, steps: meanPath };
}
