import type { Clip } from '@/model/edits/copies';
import { actorsInFrame } from '@/model/select';
import type { Frame, Place, Project } from '@/model/types';

/** How far a copy stands from its original, px in both directions: near, and both can be seen. */
const STEP_PX = 32;

/**
 * How far copies have to move so that none of them hides anybody, who may be an earlier copy.
 *
 * @param least fewest steps of 32 px: 1 beside originals, 0 where they are not shown
 * @returns px to the right and down. Cost O(actors · steps).
 */
export function stepAside(project: Project, frame: Frame, clip: Clip, least: 0 | 1): Place {
  const taken = new Set(actorsInFrame(project, frame).map(({ id }) => String(frame.place[id])));
  let px = least * STEP_PX;
  while (clip.actors.some(({ at: [x, y] }) => taken.has(String([x + px, y + px])))) px += STEP_PX;
  return [px, px];
}
