import { ownValue } from '@/model/entries';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Frame, Project } from '@/model/types';
import { drawPicture, type NameStyle } from './drawPicture';
import type { Picture } from './shapes';

/** One frame as it is. Cost O(n + m log m). */
export function mapPicture(project: Project, frame: Frame, names: NameStyle): Picture {
  const actors = actorsInFrame(project, frame).flatMap((actor) => {
    const at = frame.place[actor.id];
    return at ? [{ actor, at, fate: 'kept' as const }] : [];
  });
  const ties = visibleTies(project, frame).map((tie) => ({
    tie,
    type: ownValue(project.tieTypes, tie.type),
    fate: 'kept' as const,
    signs: [],
  }));
  return drawPicture(actors, ties, names);
}
