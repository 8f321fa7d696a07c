import type { Edit, EditVerb } from '@/model/edit';
import { label } from '@/model/edits/label';
import { writeProject } from '@/model/edits/project';
import type { ProjectId } from '@/model/ids';
import type { Project } from '@/model/types';

/**
 * Projects that were made on the home screen and are about to be opened. They are handed over in memory, not
 * through storage: where storage is blocked, a new project or a file can still be worked on and downloaded.
 */
export interface Beginnings {
  put(id: ProjectId, edit: Edit): void;
  /** Gives a beginning out once, null when there is none. */
  take(id: ProjectId): Edit | null;
}

/** An empty set of beginnings. */
export function createBeginnings(): Beginnings {
  const waiting = new Map<ProjectId, Edit>();
  return {
    put: (id, edit) => void waiting.set(id, edit),
    take: (id) => {
      const edit = waiting.get(id) ?? null;
      waiting.delete(id);
      return edit;
    },
  };
}

/** The edit that writes a whole project into an empty document. */
export function beginWith(project: Project, verb: Extract<EditVerb, 'create' | 'importFile'>): Edit {
  return { label: label(verb, project.title), changes: writeProject(project) };
}
