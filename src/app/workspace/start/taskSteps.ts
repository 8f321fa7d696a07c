import { actorsInFrame, visibleTies } from '@/model/select';
import type { Frame, Project } from '@/model/types';

export const TASK_STEPS = ['actors', 'ties', 'hub'] as const;
export type TaskStep = (typeof TASK_STEPS)[number];

/** So many actors make a network in which one can connect the others. */
const ENOUGH_ACTORS = 3;
/** Two ties join three actors. */
const ENOUGH_TIES = 2;

/**
 * Which steps of the first task are done; what is undone again is open again.
 *
 * @param hasLooked whether the person asked to see the connector
 */
export function stepsDone(project: Project, frame: Frame, hasLooked: boolean): ReadonlySet<TaskStep> {
  const hasActors = actorsInFrame(project, frame).length >= ENOUGH_ACTORS;
  const hasTies = visibleTies(project, frame).length >= ENOUGH_TIES;
  return new Set(
    TASK_STEPS.filter((step) => (step === 'actors' ? hasActors : step === 'ties' ? hasTies : hasLooked)),
  );
}
