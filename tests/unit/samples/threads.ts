import type { Frame, Place } from '@/model/types';

/** Px between a straight thread and the centre of a knot that it does not end at, below which it looks tied. */
const CLEARANCE = 34;

/** Ties that run under a third actor's knot, as "tie under actor". Places as drawn, ties as straight lines. */
export function findHiddenThreads(frame: Frame): string[] {
  return Object.values(frame.ties).flatMap((tie) => {
    const [from, to] = [frame.place[tie.source], frame.place[tie.target]];
    if (!from || !to) return [];
    return Object.entries(frame.place)
      .filter(([id]) => id !== tie.source && id !== tie.target)
      .filter(([, knot]) => distanceToThread(knot, from, to) < CLEARANCE)
      .map(([id]) => `${tie.id} under ${id}`);
  });
}

function distanceToThread([x, y]: Place, [fromX, fromY]: Place, [toX, toY]: Place): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const share = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX ** 2 + alongY ** 2);
  const nearest = Math.min(1, Math.max(0, share));
  return Math.hypot(fromX + nearest * alongX - x, fromY + nearest * alongY - y);
}
