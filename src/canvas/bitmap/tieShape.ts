import type { TieEdgeType } from '../toFlow';

/** What painting and finding a tie need to know of its form, worked out once a tie. */
export interface TieShape {
  readonly path: Path2D;
  /** Box round the thread, without its width, canvas px. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const known = new WeakMap<TieEdgeType, TieShape>();

/** The form of a tie, null for one that cannot be seen because its knots overlap. */
export function tieShape(edge: TieEdgeType): TieShape | null {
  if (!edge.data || edge.data.thread.path === '') return null;
  const before = known.get(edge);
  if (before) return before;
  const { thread } = edge.data;
  // A quadratic curve lies in the triangle of its ends and its control point.
  const numbers = thread.path.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  const shape = {
    path: new Path2D(thread.path),
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
  known.set(edge, shape);
  return shape;
}
