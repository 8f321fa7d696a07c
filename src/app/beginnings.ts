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
  /**
   * Null when there is none. Kept for the life of the page: what could not be stored can then be opened again,
   * and over what is stored a beginning does nothing.
   */
  get(id: ProjectId): Edit | null;
}

/** An empty set of beginnings. */
export function createBeginnings(): Beginnings {
  const made = new Map<ProjectId, Edit>();
  return {
    put: (id, edit) => void made.set(id, edit),
    get: (id) => made.get(id) ?? null,
  };
}

/** The edit that writes a whole project into an empty document. */
export function beginWith(project: Project, verb: Extract<EditVerb, 'create' | 'importFile'>): Edit {
  return { label: label(verb, project.title), changes: writeProject(project) };
}
