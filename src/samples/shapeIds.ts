/** Textbook shapes, in the order of the gallery; each is a sample too. */
export const SHAPES = [
  'chain',
  'star',
  'circle',
  'everybody',
  'bridge',
  'dense',
  'sparse',
  'clusters',
] as const;
export type ShapeId = (typeof SHAPES)[number];
