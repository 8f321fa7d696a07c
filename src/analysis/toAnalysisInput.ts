import type { ActorId } from '@/model/ids';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Frame, Project } from '@/model/types';
import type { AnalysisChoices, AnalysisInput } from './types';

/**
 * Picks from a frame what the analysis counts. Actors: those that have a place in the frame and exist in the
 * project. Ties: those between two different such actors, of a chosen type, and existing; planned ties count
 * in a frame of kind `plan` or when the reader asks for them. A conflict is a relation like any other and
 * counts as a tie: whoever fights is in touch.
 *
 * @param project read for its actors
 * @param frame one of the project's frames
 * @param choices which tie types and whether planned ties count
 * @returns actors and ties in id order; `leftOut` counts drawn ties that only the choices exclude, not ties
 *          that cannot be drawn because an end is missing
 * Cost O(n log n + m log m).
 */
export function toAnalysisInput(project: Project, frame: Frame, choices: AnalysisChoices): AnalysisInput {
  const present = actorsInFrame(project, frame);
  const actors = present.map((actor) => actor.id);
  const drawn = visibleTies(project, frame).filter((tie) => tie.source !== tie.target);

  const types = choices.tieTypes === null ? null : new Set(choices.tieTypes);
  const plannedCounts = choices.planned === 'auto' ? frame.kind === 'plan' : choices.planned === 'yes';
  const counted = drawn.filter(
    (tie) =>
      (types === null || types.has(tie.type)) &&
      (plannedCounts || tie.status === 'existing') &&
      (choices.weak || tie.strength === 'strong'),
  );

  const ties = counted.map(({ id, source, target, direction, strength }) => ({
    id,
    source,
    target,
    direction,
    strength,
  }));
  return {
    frame: frame.id,
    actors,
    sectors: present.map((actor) => actor.sector),
    ties,
    leftOut: drawn.length - counted.length,
    directed: choices.directed,
    groups: choices.grouping === 'drawn' ? groupsOf(project, actors) : null,
    resolution: choices.resolution,
  };
}

/** Members present of each group drawn by hand, groups in id order, an actor only in its first; none empty. */
function groupsOf(project: Project, actors: readonly ActorId[]): readonly (readonly number[])[] {
  const index = new Map(actors.map((id, u) => [id, u]));
  const taken = new Set<number>();
  return Object.values(project.groups)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ members }) => {
      const here = members.flatMap((id) => index.get(id) ?? []).filter((u) => !taken.has(u));
      for (const u of here) taken.add(u);
      return here.sort((a, b) => a - b);
    })
    .filter((members) => members.length > 0);
}
