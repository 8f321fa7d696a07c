/** A point: in px of the screen, or in shares of the map where a test says where something belongs. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far outside a knot its ring is pressed, px on screen: the ring is 13 px wide. */
const RING_PX = 6;

/** A point of the ring around a knot: on the left, where neither the name nor the badges of roles cover it. */
export function onRing(knot: { readonly x: number; readonly y: number; readonly height: number }): Point {
  return { x: knot.x - RING_PX, y: knot.y + knot.height / 2 };
}
