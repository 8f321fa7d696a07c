import type { Clip } from '@/model/edits/copies';
import { actorsInFrame } from '@/model/select';
import type { Frame, Place, Project } from '@/model/types';

/** How far a copy stands from its original, px in both directions: near, and both can be seen. */
const STEP_PX = 24;

interface StepAside {
  /** Fewest steps: 1 beside originals, 0 where they are not shown. */
  readonly least: 0 | 1;
  /** How far the copies move before the steps, px; nowhere unless told. */
  readonly from?: Place;
}

/**
 * How far copies have to move so that none of them hides anybody, who may be an earlier copy.
 *
 * @returns px to the right and down. Cost O(actors · steps).
 */
export function stepAside(
  project: Project,
  frame: Frame,
  clip: Clip,
  { least, from = [0, 0] }: StepAside,
): Place {
  const taken = new Set(actorsInFrame(project, frame).map(({ id }) => String(frame.place[id])));
  const [right, down] = from;
  let px = least * STEP_PX;
  while (clip.actors.some(({ at: [x, y] }) => taken.has(String([x + right + px, y + down + px]))))
    px += STEP_PX;
  return [right + px, down + px];
}
