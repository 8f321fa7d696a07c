import type { ActorId } from '../ids';
import { isInFrame } from '../select';
import type { Frame, Place, Project } from '../types';

/** Where actors are lined up: on a side of the room they take together, or on its middle. */
export const LINES = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Line = (typeof LINES)[number];

/** In a row, or in a column. */
export type Way = 'across' | 'down';

export interface Move {
  readonly id: ActorId;
  readonly to: Place;
}

interface Standing {
  readonly id: ActorId;
  readonly at: Place;
  readonly isPinned: boolean;
}

/**
 * Lines actors up by their centres. Pinned actors count for where the line is and stay where they are.
 *
 * @returns whole px, only of those who move
 */
export function alignActors(project: Project, frame: Frame, ids: Iterable<ActorId>, line: Line): Move[] {
  const all = standing(project, frame, ids);
  const axis = axisOf(line);
  const values = all.map(({ at }) => at[axis]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const to = Math.round(
    line === 'left' || line === 'top' ? least : isMiddle(line) ? (least + most) / 2 : most,
  );
  return moves(all, axis, () => to);
}

/**
 * Gives actors equal gaps between the two that stand furthest apart, in the order in which they stand; equals
 * in id order. Pinned actors keep their place and leave their gap.
 *
 * @returns whole px, only of those who move; nobody when there are fewer than three
 */
export function distributeActors(project: Project, frame: Frame, ids: Iterable<ActorId>, way: Way): Move[] {
  const axis = way === 'across' ? 0 : 1;
  const all = standing(project, frame, ids).sort((a, b) => a.at[axis] - b.at[axis] || (a.id < b.id ? -1 : 1));
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || all.length < 3) return [];
  const gap = (last.at[axis] - first.at[axis]) / (all.length - 1);
  return moves(all, axis, (index) => Math.round(first.at[axis] + gap * index));
}

type Axis = 0 | 1;

const axisOf = (line: Line): Axis => (line === 'left' || line === 'centre' || line === 'right' ? 0 : 1);
const isMiddle = (line: Line) => line === 'centre' || line === 'middle';

function standing(project: Project, frame: Frame, ids: Iterable<ActorId>): Standing[] {
  return [...ids].flatMap((id) => {
    const at = isInFrame(project, frame, id) ? frame.place[id] : undefined;
    return at ? [{ id, at, isPinned: project.actors[id]?.pinned ?? false }] : [];
  });
}

function moves(all: readonly Standing[], axis: Axis, valueAt: (index: number) => number): Move[] {
  return all.flatMap(({ id, at: [x, y], isPinned }, index) => {
    const value = valueAt(index);
    if (isPinned || (axis === 0 ? x : y) === value) return [];
    return [{ id, to: axis === 0 ? [value, y] : [x, value] }];
  });
}
