import type { TieTypeId } from '@/model/ids';
import type { Frame, Project } from '@/model/types';
import { toAnalysisInput } from '../toAnalysisInput';
import type { AnalysisChoices, AnalysisInput } from '../types';

/**
 * Everything counted, or one type of tie alone with those who take part in it: whoever trades no rice has no
 * place in the bargaining over rice, and would only be counted as out of reach.
 *
 * @param project read for its actors
 * @param frame one of the project's frames
 * @param choices what counts otherwise: planned and weak ties
 * @param layer null for all ties that count
 * @returns as `toAnalysisInput`; with a layer, only actors with a tie of that type
 * Cost as `toAnalysisInput`.
 */
export function inLayer(
  project: Project,
  frame: Frame,
  choices: AnalysisChoices,
  layer: TieTypeId | null,
): AnalysisInput {
  if (layer === null) return toAnalysisInput(project, frame, choices);
  const input = toAnalysisInput(project, frame, { ...choices, tieTypes: [layer], grouping: 'found' });
  const inside = new Set(input.ties.flatMap(({ source, target }) => [source, target]));
  const isInside = input.actors.map((id) => inside.has(id));
  return {
    ...input,
    actors: input.actors.filter((_, u) => isInside[u]),
    sectors: input.sectors.filter((_, u) => isInside[u]),
  };
}
