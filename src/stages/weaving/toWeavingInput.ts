import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import type { AnalysisChoices } from '@/analysis/types';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Frame, Project } from '@/model/types';
import type { WeavingInput } from './weavingMap';

/**
 * Picks from a frame what weaving rests on. Planned and weak ties count whatever the reader chose: a proposal
 * that was accepted is a planned tie, often a weak one, and would be proposed again for ever.
 *
 * @param project read for its actors
 * @param frame one of the project's frames
 * @param choices which tie types count
 * @returns the first actor in id order who is marked as weaver and is in the frame weaves; null without one
 * Cost O(n log n + m log m).
 */
export function toWeavingInput(project: Project, frame: Frame, choices: AnalysisChoices): WeavingInput {
  return {
    input: toAnalysisInput(project, frame, { ...choices, planned: 'yes', weak: true }),
    maturities: visibleTies(project, frame).flatMap(({ source, target, maturity }) =>
      maturity === null ? [] : [{ source, target, maturity }],
    ),
    weaver: actorsInFrame(project, frame).find(({ weaver }) => weaver)?.id ?? null,
  };
}
