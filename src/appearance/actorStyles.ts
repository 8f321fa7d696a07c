import type { AnalysisResult, MeasureId } from '@/analysis/types';
import { MEASURES } from '@/analysis/types';
import { entriesOf } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import type { Actor, MapStyle } from '@/model/types';
import { actorLook, KNOT_PX, type KnotLook, knotSize } from './actorLook';

/** How one actor is drawn. */
export interface ActorStyle {
  /** Diameter, canvas px at zoom 1. */
  readonly size: number;
  readonly look: KnotLook;
}

/**
 * How actors are drawn in a style: the largest value on the map gets the largest knot.
 *
 * @param result the analysis of the frame, null where there is none yet: sizes by a measure then wait
 * @returns one entry an actor. Cost O(n).
 */
export function actorStyles(
  actors: readonly Actor[],
  style: MapStyle,
  result: AnalysisResult | null,
): ReadonlyMap<ActorId, ActorStyle> {
  const sizes = sizesBy(result, style.sizeBy);
  return new Map(
    actors.map((actor) => [actor.id, { size: sizes.get(actor.id) ?? KNOT_PX, look: actorLook(actor) }]),
  );
}

/** Whether a word names a measure of the analysis. */
export function isMeasure(word: string | null): word is MeasureId {
  return MEASURES.some((measure) => measure === word);
}

const NO_SIZES: ReadonlyMap<ActorId, number> = new Map();

function sizesBy(result: AnalysisResult | null, by: string | null): ReadonlyMap<ActorId, number> {
  if (!result || !isMeasure(by)) return NO_SIZES;
  const entries = entriesOf(result.measures[by].values);
  const most = entries.reduce((largest, [, value]) => Math.max(largest, value ?? 0), 0);
  return new Map(
    entries.map(([id, value]) => [id, knotSize(value === null || most === 0 ? null : value / most)]),
  );
}
