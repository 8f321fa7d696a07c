import { makeMap } from '#tests/helpers/makeMap';
import type { Project } from '@/model/types';

/** A made map with its actors further apart, so that there is room on the ties between them. */
export function newTieMap(drawing: string): Project {
  const map = makeMap(drawing);
  return {
    ...map,
    frames: map.frames.map((frame) => ({
      ...frame,
      place: Object.fromEntries(
        Object.entries(frame.place).map(([id], index) => [id, [index * 220, index === 2 ? 120 : 0] as const]),
      ),
    })),
  };
}
