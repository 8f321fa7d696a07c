import type { EditLabel, EditVerb } from '../edit';
import type { ActorId } from '../ids';
import type { Project } from '../types';

/** A label for one named thing. */
export const label = (verb: EditVerb, name = '', count = 1): EditLabel => ({ verb, name, count });

/** A label for several actors; one actor is called by its name. */
export function actorsLabel(verb: EditVerb, project: Project, ids: readonly ActorId[]): EditLabel {
  const [only] = ids;
  const name = ids.length === 1 && only !== undefined ? (project.actors[only]?.name ?? '') : '';
  return label(verb, name, Math.max(1, ids.length));
}
