import { tieColour } from '@/appearance/tieLook';
import { ownValue } from '@/model/entries';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Frame, Project } from '@/model/types';
import type { ThumbnailThread } from '@/picture/thumbnailShapes';

interface FramePicture {
  readonly actors: number;
  readonly ties: number;
  readonly knots: readonly {
    readonly x: number;
    readonly y: number;
    readonly kind: string;
    readonly sector: string;
  }[];
  readonly threads: readonly ThumbnailThread[];
}

/** Most knots of a small picture: more cannot be told apart on 140 px, and cost time with every edit. */
const MOST_KNOTS = 150;

/** The small picture of a frame with its counts. The counts are of everything; the picture of 150 actors. */
export function frameThumbnail(project: Project, frame: Frame): FramePicture {
  const actors = actorsInFrame(project, frame);
  const ties = visibleTies(project, frame);
  const drawn = actors.slice(0, MOST_KNOTS);
  const indexOf = new Map(drawn.map((actor, index) => [actor.id, index]));
  return {
    actors: actors.length,
    ties: ties.length,
    knots: drawn.map(({ id, kind, sector }) => {
      const [x, y] = frame.place[id] ?? [0, 0];
      return { x, y, kind, sector };
    }),
    threads: ties.flatMap(({ source, target, type, strength, status }): ThumbnailThread[] => {
      const from = indexOf.get(source);
      const to = indexOf.get(target);
      if (from === undefined || to === undefined) return [];
      const colour = tieColour(ownValue(project.tieTypes, type)?.colour ?? 0);
      return [[from, to, { colour, isStrong: strength === 'strong', isPlanned: status === 'planned' }]];
    }),
  };
}
