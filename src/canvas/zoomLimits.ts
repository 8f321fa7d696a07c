/** A map of thousands is seen whole only from this far. */
export const LEAST_ZOOM = 0.02;
/** Nearer than this a knot fills the screen. */
export const MOST_ZOOM = 4;
