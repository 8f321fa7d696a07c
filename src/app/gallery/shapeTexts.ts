import type { Message } from '@/i18n/messages';
import type { ShapeId } from '@/samples/shapeIds';

/** What each shape is good for, and what makes it weak. */
export const SHAPE_TEXTS = {
  chain: { good: ($) => $.shapes.chain.good, bad: ($) => $.shapes.chain.bad },
  star: { good: ($) => $.shapes.star.good, bad: ($) => $.shapes.star.bad },
  circle: { good: ($) => $.shapes.circle.good, bad: ($) => $.shapes.circle.bad },
  everybody: { good: ($) => $.shapes.everybody.good, bad: ($) => $.shapes.everybody.bad },
  bridge: { good: ($) => $.shapes.bridge.good, bad: ($) => $.shapes.bridge.bad },
  dense: { good: ($) => $.shapes.dense.good, bad: ($) => $.shapes.dense.bad },
  sparse: { good: ($) => $.shapes.sparse.good, bad: ($) => $.shapes.sparse.bad },
  clusters: { good: ($) => $.shapes.clusters.good, bad: ($) => $.shapes.clusters.bad },
} as const satisfies Record<ShapeId, { readonly good: Message; readonly bad: Message }>;
