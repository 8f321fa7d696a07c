import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Kept } from '@/document/library';
import type { ProjectSummary } from '@/document/types';
import { newFrame, newProject } from '@/model/defaults';
import { frameId, type ProjectId, projectId } from '@/model/ids';
import { LIMITS } from '@/model/limits';
import type { Project } from '@/model/types';
import type { FileToSave, PickedFile } from '@/platform/files';
import { beginWith } from '../beginnings';
import type { Device } from '../createDevice';
import type { FileTrouble } from './readFiles';
import type { Restoring } from './restoring';

export type Trouble =
  | FileTrouble
  | { readonly kind: 'notStored'; readonly name: string }
  | { readonly kind: 'changeFailed' | 'downloadFailed' };

export interface HomeState {
  /** The project that was deleted just now, while its deletion can be taken back in one click. */
  readonly deleted: ProjectSummary | null;
  readonly trouble: Trouble | null;
  /** Projects of a file that wait for an answer, since some of them are here already. */
  readonly restoring: Restoring | null;
  /** Files of other programs that wait to be imported; null for none. */
  readonly imports: readonly PickedFile[] | null;
}

export interface Home {
  readonly state: StoreApi<HomeState>;
  readonly startNew: (frameTitle: string) => void;
  /** Opens files of Rajut; those of other programs are offered for import. */
  readonly openFiles: (files: readonly PickedFile[]) => Promise<void>;
  /** Adds projects of a file to the list, each as a new one. */
  readonly restoreAll: (projects: readonly Project[]) => Promise<void>;
  readonly closeRestoring: () => void;
  /** Takes a project made of a file: shows it, or only adds it to the list. @returns whether that was possible */
  readonly takeImported: (project: Project, then: 'show' | 'stay') => Promise<boolean>;
  readonly closeImports: () => void;
  /** @returns whether it was kept */
  readonly rename: (id: ProjectId, title: string) => Promise<boolean>;
  readonly duplicate: (id: ProjectId, title: string) => Promise<boolean>;
  readonly remove: (project: ProjectSummary) => Promise<boolean>;
  readonly restore: (id: ProjectId) => Promise<boolean>;
  readonly download: (id: ProjectId, words: FileWords) => Promise<void>;
  readonly downloadAll: (words: FileWords) => Promise<void>;
  readonly forgetDeleted: () => void;
  readonly closeTrouble: () => void;
}

/** What a file is called, in the reader's language. */
export interface FileWords {
  readonly title: string;
  readonly app: string;
  readonly kind: string;
}

export interface HomeParts extends Pick<Device, 'library' | 'beginnings' | 'randomId' | 'now' | 'locks'> {
  /** Shows a project's own screen. */
  readonly go: (id: ProjectId) => void;
  readonly saveFile: (file: FileToSave) => Promise<boolean>;
}

/** What can be done on the home screen. Every failure becomes a `trouble` to show; none is thrown. */
export function createHome(parts: HomeParts): Home {
  const { library, beginnings, randomId, go } = parts;
  const state = createStore<HomeState>(() => ({
    deleted: null,
    trouble: null,
    restoring: null,
    imports: null,
  }));
  const trouble = (kind: 'changeFailed' | 'downloadFailed') => state.setState({ trouble: { kind } });
  const changed = (result: Kept<unknown>) => {
    if (!result.ok) trouble('changeFailed');
    return result.ok;
  };
  /** New ids for projects: a file that is opened twice makes two projects, and never writes over one. */
  const begin = (project: Project, verb: 'create' | 'importFile') => {
    const id = projectId(randomId());
    beginnings.put(id, beginWith(project, verb));
    go(id);
  };
  const restoreAll = async (projects: readonly Project[]) => {
    state.setState({ restoring: null });
    for (const project of projects) {
      const kept = await library.create({
        title: project.title,
        edits: [beginWith(project, 'importFile')],
      });
      if (!kept.ok) return state.setState({ trouble: { kind: 'notStored', name: project.title } });
    }
  };
  return {
    state,
    startNew: (frameTitle) => {
      const frame = newFrame(frameId(randomId()), frameTitle, 0);
      begin(newProject(projectId(randomId()), '', frame), 'create');
    },
    openFiles: async (files) => {
      const [{ sortFiles }, { readFiles }, { planRestore }] = await Promise.all([
        import('../importing/sortFiles'),
        import('./readFiles'),
        import('./restoring'),
      ]);
      const { ours, others } = await sortFiles(files);
      if (others.length > 0) state.setState({ imports: others });
      if (ours.length === 0) return;
      const reading = await readFiles(ours, parts.locks);
      if (!reading.ok) return state.setState({ trouble: reading.trouble });
      const [only, ...more] = reading.projects;
      if (only && more.length === 0 && others.length === 0) return begin(only, 'importFile');
      const restoring = await planRestore(ours[0]?.name ?? '', reading.projects, library);
      if (restoring.missing.length < restoring.projects.length) return state.setState({ restoring });
      await restoreAll(reading.projects);
    },
    restoreAll,
    closeRestoring: () => state.setState({ restoring: null }),
    takeImported: async (project, then) => {
      if (then === 'show') {
        begin(project, 'importFile');
        return true;
      }
      const edits = [beginWith(project, 'importFile')];
      return (await library.create({ title: project.title, edits })).ok;
    },
    closeImports: () => state.setState({ imports: null }),
    rename: async (id, title) => changed(await library.rename(id, title)),
    duplicate: async (id, title) => changed(await library.duplicate(id, title.slice(0, LIMITS.name))),
    remove: async (project) => {
      const isRemoved = changed(await library.remove(project.id));
      if (isRemoved) state.setState({ deleted: project });
      return isRemoved;
    },
    restore: async (id) => {
      const isRestored = changed(await library.restore(id));
      if (isRestored && state.getState().deleted?.id === id) state.setState({ deleted: null });
      return isRestored;
    },
    download: async (id, words) => {
      const read = await library.readProject(id);
      if (!read.ok) return trouble('downloadFailed');
      const { projectToFile } = await import('@/transfer/rajutFile');
      const content = projectToFile(read.value, originOf(words, parts.now()));
      if (!(await isSaved(content, words, parts))) trouble('downloadFailed');
    },
    downloadAll: async (words) => {
      const read = await library.exportAll();
      // A bundle that silently lacks a project would be taken for a full copy.
      if (!read.ok || read.value.unreadable.length > 0) trouble('downloadFailed');
      if (!read.ok) return;
      const { projectsToBundle } = await import('@/transfer/rajutFile');
      const content = projectsToBundle(read.value.projects, originOf(words, parts.now()));
      if (!(await isSaved(content, words, parts))) trouble('downloadFailed');
    },
    forgetDeleted: () => state.setState({ deleted: null }),
    closeTrouble: () => state.setState({ trouble: null }),
  };
}

const originOf = ({ app }: FileWords, now: number) => ({ app, savedAt: new Date(now).toISOString() });

/** @returns false when the file could not be written; closing the browser's dialog is no failure */
async function isSaved(content: string, words: FileWords, { saveFile }: HomeParts): Promise<boolean> {
  const { fileNameOf } = await import('@/transfer/fileName');
  try {
    await saveFile({
      name: fileNameOf(words.title),
      content,
      mimeType: 'application/json',
      description: words.kind,
    });
    return true;
  } catch {
    // Told by the result: the disk is full, or the folder may not be written to.
    return false;
  }
}
