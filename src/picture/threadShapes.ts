import { CASING_PX, type TieLook } from '@/appearance/tieLook';
import { MATURITIES, type Tie } from '@/model/types';
import { circle, type PathShape, path, type Token, tokenOf } from './shapes';
import type { Thread } from './tieGeometry';

/** Below this length of thread, px at zoom 1, marks on it would cover it; as on the canvas. */
const ROOM_FOR_MARKS_PX = 46;
/** Head of an arrow that points to the right. */
export const ARROW = 'M-5.5 -5.5L7 0L-5.5 5.5Z';
const CROSS = 'M-3.2 -3.2L3.2 3.2M3.2 -3.2L-3.2 3.2';

/** How a thread is drawn where it is more than a tie of its type. */
export interface ThreadDress {
  /** Instead of the colour of its type. */
  readonly tone: Token | null;
  /** Instead of the pattern of its type. */
  readonly dash: readonly number[] | null;
  /** A band along the thread. */
  readonly glow: Token | null;
  readonly opacity: number;
  /** Without casing, arrows and beads, where there are too many threads to see them. */
  readonly isPlain: boolean;
}

/** A tie as a thread: casing in the ground's colour, pattern by type, width by strength, arrows, beads, conflict. */
export function threadShapes(
  tie: Tie,
  look: TieLook,
  thread: Thread,
  dress: ThreadDress,
): readonly PathShape[] {
  if (thread.path === '') return [];
  const { opacity } = dress;
  const tone = dress.tone ?? tokenOf(look.colour);
  const dash = dress.dash ?? look.dashArray?.split(/[\s,]+/).map(Number) ?? [];
  const width = look.isHollow ? look.width + 2 : look.width;
  const line = path(thread.path, { line: tone, width, dash, cap: 'round', opacity });
  if (dress.isPlain) return [line];
  const casing = path(thread.path, { line: 'ground', width: look.width + CASING_PX * 2 });
  const glow = dress.glow ? [path(thread.path, { line: dress.glow, width: look.width + 9 })] : [];
  const hollow = look.isHollow
    ? [path(thread.path, { line: 'ground', width: Math.max(1.4, look.width - 1), cap: 'round' })]
    : [];
  const marks = thread.length > ROOM_FOR_MARKS_PX ? markShapes(tie, thread, tone, look.width) : [];
  return [casing, ...glow, line, ...hollow, ...marks];
}

function markShapes(tie: Tie, thread: Thread, tone: Token, width: number): readonly PathShape[] {
  const arrow = (share: number, turn: number): PathShape[] => {
    const { x, y, angle } = thread.at(share);
    const at = { x, y, turn: angle + turn, scale: width > 3 ? 1.25 : 1 };
    return [path(ARROW, { at, line: 'ground', width: 1.6 }), path(ARROW, { at, fill: tone })];
  };
  const shapes: PathShape[] = [];
  if (tie.direction !== 'none') shapes.push(...arrow(0.72, 0));
  if (tie.direction === 'both') shapes.push(...arrow(0.28, 180));
  if (tie.sign === 'conflict') {
    const { x, y } = thread.at(0.5);
    shapes.push(path(circle(x, y, 8.5), { fill: 'warn-tint', line: 'warn', width: 1.6 }));
    shapes.push(path(CROSS, { at: { x, y, turn: 0, scale: 1 }, line: 'warn', width: 2 }));
  }
  const beads = tie.maturity ? MATURITIES.indexOf(tie.maturity) + 1 : 0;
  for (let bead = 0; bead < beads; bead++) {
    const share = 0.5 + ((bead - (beads - 1) / 2) * 9) / thread.length;
    const { x, y } = thread.at(tie.sign === 'conflict' ? share - 22 / thread.length : share);
    shapes.push(path(circle(x, y, 3.4), { fill: 'paper', line: tone, width: 1.8 }));
  }
  return shapes;
}
