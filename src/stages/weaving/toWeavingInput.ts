import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import type { AnalysisChoices, AnalysisInput } from '@/analysis/types';
import { actorId } from '@/model/ids';
import { visibleTies } from '@/model/select';
import type { Actor, Frame, Project } from '@/model/types';
import { inLastingOrder } from './lastingOrder';
import type { WeavingInput } from './weavingMap';

/**
 * Picks from a frame what weaving rests on. Planned and weak ties count whatever the reader chose: a proposal
 * that was accepted is a planned tie, often a weak one, and would be proposed again for ever.
 *
 * @param project read for its actors, with their names as they are
 * @param frame one of the project's frames
 * @param choices which tie types count
 * @returns actors in the lasting order, so that equal proposals come in the same order however ids were drawn; the
 *   first of them who is marked as weaver weaves, null without one
 * Cost O(n log n + m log m).
 */
export function toWeavingInput(project: Project, frame: Frame, choices: AnalysisChoices): WeavingInput {
  const actors = inLastingOrder(project, frame);
  return {
    input: reordered(toAnalysisInput(project, frame, { ...choices, planned: 'yes', weak: true }), actors),
    maturities: visibleTies(project, frame).flatMap(({ source, target, maturity }) =>
      maturity === null ? [] : [{ source, target, maturity }],
    ),
    weaver: actors.find(({ weaver }) => weaver)?.id ?? null,
  };
}

/** The same input with its actors, and whatever goes by their position, in another order. */
function reordered(input: AnalysisInput, actors: readonly Actor[]): AnalysisInput {
  const position = new Map(actors.map(({ id }, u) => [id, u]));
  const moved = (u: number) => position.get(input.actors[u] ?? actorId('')) ?? u;
  return {
    ...input,
    actors: actors.map(({ id }) => id),
    sectors: actors.map(({ sector }) => sector),
    groups: input.groups?.map((members) => members.map(moved).sort((a, b) => a - b)) ?? null,
  };
}
