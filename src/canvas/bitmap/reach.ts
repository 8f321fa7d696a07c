import type { ActorNodeType, TieEdgeType } from '../toFlow';
import type { Box } from './spatialGrid';
import { tieShape } from './tieShape';

/** How far an actor reaches beyond its place: its knot, its ring and its name, px at zoom 1. */
export const REACH_PX = 130;
/** How far a tie's width and marks reach beyond its thread, px at zoom 1. */
export const TIE_REACH_PX = 12;

/** All that is painted of an actor lies in this box, canvas px. */
export function actorBox({ position: { x, y } }: ActorNodeType, labelScale: number): Box {
  const reach = REACH_PX * labelScale;
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

/** All that is painted of a tie lies in this box, canvas px; null for one that cannot be seen. */
export function tieBox(tie: TieEdgeType, labelScale: number): Box | null {
  const shape = tieShape(tie);
  if (!shape) return null;
  const reach = tie.data?.label ? REACH_PX * labelScale : TIE_REACH_PX;
  return {
    left: shape.left - reach,
    top: shape.top - reach,
    right: shape.right + reach,
    bottom: shape.bottom + reach,
  };
}

/** Whether two boxes share more than an edge. */
export const isTouching = (a: Box, b: Box): boolean =>
  a.right > b.left && a.left < b.right && a.bottom > b.top && a.top < b.bottom;
