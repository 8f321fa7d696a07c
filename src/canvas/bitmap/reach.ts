import type { ActorNodeType, TieEdgeType } from '../toFlow';
import type { Box } from './spatialGrid';
import { tieShape } from './tieShape';

/** How far an actor reaches beyond its place: its knot, its ring and its name, px at zoom 1. */
export const REACH_PX = 130;
/** How far a tie's width and marks reach beyond its thread, px at zoom 1. */
export const TIE_REACH_PX = 12;

/** Beyond a knot: its ring, or the badges over it; and the shadow of a lit one. px at zoom 1. */
const RING_PX = 14;
const BADGES_IN_PX = 12;
const BADGE_STEP_PX = 13;
const BADGE_PX = 18;
const SHADOW_PX = 24;
/** A name under its knot: half of the widest with what is drawn round it, and from the knot down. px at zoom 1. */
const NAME_HALF_PX = 78;
const NAME_GAP_PX = 7;
const NAME_DOWN_PX = 56;

/** All that is painted of an actor lies in this box, canvas px. */
export function actorBox({ position: { x, y }, selected, data }: ActorNodeType, nameScale: number): Box {
  const half = data.size / 2;
  const knot = half + RING_PX + (data.isLit ? SHADOW_PX : 0);
  // One more for each of the two that are no roles.
  const badges = half - BADGES_IN_PX + (data.roles.length + 1) * BADGE_STEP_PX + BADGE_PX;
  const isNamed = data.label !== '' && (data.hasLabel || selected === true || data.isLit);
  const name = isNamed ? NAME_HALF_PX * nameScale : 0;
  return {
    left: x - Math.max(knot, name),
    top: y - knot,
    right: x + Math.max(knot, badges, name),
    bottom: y + Math.max(knot, isNamed ? half + NAME_GAP_PX + NAME_DOWN_PX * nameScale : 0),
  };
}

/** All that is painted of a tie lies in this box, canvas px; null for one that cannot be seen. */
export function tieBox(tie: TieEdgeType, nameScale: number): Box | null {
  const shape = tieShape(tie);
  if (!shape) return null;
  const reach = tie.data?.label ? REACH_PX * nameScale : TIE_REACH_PX;
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
