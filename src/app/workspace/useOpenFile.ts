import { useEffect, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { beginWith } from '@/app/beginnings';
import { type FileTrouble, readFiles } from '@/app/home/readFiles';
import type { Locks } from '@/app/locked/createLocks';
import { projectPath } from '@/app/route';
import { useChooseFiles } from '@/app/useChooseFiles';
import { useDevice } from '@/app/useDevice';
import { label } from '@/model/edits/label';
import { projectId } from '@/model/ids';
import type { Project } from '@/model/types';
import type { PickedFile } from '@/platform/files';
import { useSession, useView } from '@/session/useSession';
import { replaceContent } from './replaceContent';
import { takeFiles } from './takeFiles';

/** How far opening a file has come. */
export type FileState =
  | { readonly state: 'choosing' | 'reading' }
  | { readonly state: 'troubled'; readonly trouble: FileTrouble }
  | {
      readonly state: 'found';
      readonly name: string;
      readonly projects: readonly Project[];
      /** Why the last thing that was tried did not work. */
      readonly refused: 'notKept' | 'notStored' | null;
    };

/** Opening a project file from inside the editor. Nothing changes before the person has chosen how. */
export function useOpenFile() {
  const session = useSession();
  const device = useDevice();
  const [file, setFile] = useState<FileState>({ state: 'choosing' });
  const chooseFiles = useChooseFiles();
  const choose = async () => takeFiles(session, await chooseFiles());
  const { view } = session;
  const { locks } = device;
  const offered = useView((state) => state.offered);
  useEffect(() => {
    if (offered.length === 0) return;
    // Once: who opens this dialog later means another file.
    view.setState({ offered: [] });
    setFile({ state: 'reading' });
    void readOffered(offered, locks).then(setFile);
  }, [view, offered, locks]);
  const openAsNew = async () => {
    if (file.state !== 'found') return;
    const [only, ...more] = file.projects;
    if (only && more.length === 0) {
      const id = projectId(device.randomId());
      device.beginnings.put(id, beginWith(only, 'importFile'));
      return navigate(projectPath(id));
    }
    for (const project of file.projects) {
      const edits = [beginWith(project, 'importFile')];
      const kept = await device.library.create({ title: project.title, edits });
      if (!kept.ok) return setFile({ ...file, refused: 'notStored' });
    }
    navigate('/');
  };
  const replace = async () => {
    const [only] = file.state === 'found' ? file.projects : [];
    if (file.state !== 'found' || !only) return;
    const isDone = await replaceContent(session, only, {
      label: label('importFile', file.name),
      reason: 'beforeImport',
    });
    if (!isDone) setFile({ ...file, refused: 'notKept' });
  };
  return { file, choose, openAsNew, replace };
}

async function readOffered(offered: readonly PickedFile[], locks: Locks): Promise<FileState> {
  const reading = await readFiles(offered, locks);
  if (reading.ok) {
    return { state: 'found', name: offered[0]?.name ?? '', projects: reading.projects, refused: null };
  }
  return reading.trouble ? { state: 'troubled', trouble: reading.trouble } : { state: 'choosing' };
}
