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
  /** Null when there is none. */
  get(id: ProjectId): Edit | null;
  /** The project is stored: from now on its log is the truth, also while that cannot be read. */
  forget(id: ProjectId): void;
}

/** An empty set of beginnings. */
export function createBeginnings(): Beginnings {
  const made = new Map<ProjectId, Edit>();
  return {
    put: (id, edit) => void made.set(id, edit),
    get: (id) => made.get(id) ?? null,
    forget: (id) => void made.delete(id),
  };
}

/** The edit that writes a whole project into an empty document. */
export function beginWith(project: Project, verb: Extract<EditVerb, 'create' | 'importFile'>): Edit {
  return { label: label(verb, project.title), changes: writeProject(project) };
}
