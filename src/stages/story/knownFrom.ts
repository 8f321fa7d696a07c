import { visibleTies } from '@/model/select';
import { type Frame, PROVENANCES, type Project } from '@/model/types';
import type { KnownFrom } from './types';

/**
 * The ties of a frame by where they are known from.
 *
 * @returns in the order of PROVENANCES, only those that occur; ties whose provenance is not told are left out
 * Cost O(m log m).
 */
export function knownFrom(project: Project, frame: Frame): readonly KnownFrom[] {
  const ties = visibleTies(project, frame);
  return PROVENANCES.flatMap((provenance): KnownFrom[] => {
    const some = ties.filter((tie) => tie.provenance === provenance);
    if (some.length === 0) return [];
    return [
      {
        provenance,
        ties: some.map(({ id }) => id),
        actors: [...new Set(some.flatMap(({ source, target }) => [source, target]))].sort(),
      },
    ];
  });
}
