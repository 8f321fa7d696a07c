import type { ActorId } from '@/model/ids';
import { actorsInFrame, notesIn } from '@/model/select';
import type { Frame, Place, Project } from '@/model/types';
import { NOTE_PX, noteHeight } from '@/picture/noteSize';
import { createMeasure } from '@/ui/measureText';
import { LINE_PX, labelSize, WIDEST_PX } from './looking/labelSize';

/** Something that is to be seen whole. */
export interface Spot {
  /** Its centre, px of the map. */
  readonly at: Place;
  /** Half of its name's width and the name's height, px at zoom 1; 0 without a name. */
  readonly halfWidth: number;
  readonly height: number;
}

/** With more actors few names are shown at once, and measuring all would take longer than the fit is worth. */
const MOST_MEASURED = 300;
/** A name that is not measured, or not given yet: as wide as most are. */
const USUAL = { halfWidth: WIDEST_PX / 3, height: LINE_PX };

/** Places without names, such as the corners of notes and guides. */
export const bareSpots = (places: readonly Place[]): Spot[] =>
  places.map((at) => ({ at, halfWidth: 0, height: 0 }));

/** These actors with their names, as they stand in a frame. Those who do not stand there are left out. */
export function spotsOf(project: Project, { place }: Frame, actors: readonly ActorId[]): Spot[] {
  const measure = createMeasure();
  const isMeasured = actors.length <= MOST_MEASURED;
  return actors.flatMap((id) => {
    const at = place[id];
    const name = project.actors[id]?.name.trim() ?? '';
    if (!at) return [];
    if (name === '' || !isMeasured) return [{ at, ...USUAL }];
    const { width, height } = labelSize(name, measure);
    return [{ at, halfWidth: width / 2, height }];
  });
}

/** Everybody who stands in these frames with their names, and the corners of their notes. */
export function spotsIn(project: Project, frames: readonly Frame[]): Spot[] {
  return frames.flatMap((frame) => [
    ...spotsOf(
      project,
      frame,
      actorsInFrame(project, frame).map(({ id }) => id),
    ),
    ...bareSpots(
      notesIn(project, frame.id).flatMap(({ at: [x, y], text }): Place[] => [
        [x, y],
        [x + NOTE_PX, y + noteHeight(text)],
      ]),
    ),
  ]);
}
