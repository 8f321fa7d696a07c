import { navigate } from 'wouter/use-hash-location';
import { beginWith } from '@/app/beginnings';
import { ImportDialog } from '@/app/importing/ImportDialog';
import { useOpenForReading } from '@/app/large/useOpenForReading';
import { projectPath } from '@/app/route';
import { useChooseFiles } from '@/app/useChooseFiles';
import { useDevice } from '@/app/useDevice';
import { projectId } from '@/model/ids';
import type { Project } from '@/model/types';
import { useSession, useView } from '@/session/useSession';
import { takeFiles } from './takeFiles';

/** Brings files of other programs into the open project, or makes projects of their own of them. */
export function ImportFileDialog() {
  const isOpen = useView((view) => view.dialog === 'importFile');
  return isOpen ? <OpenImport /> : null;
}

function OpenImport() {
  const session = useSession();
  const device = useDevice();
  const choose = useChooseFiles();
  const openForReading = useOpenForReading();
  const { view } = session;
  const files = useView((state) => state.offered);
  const close = () => view.setState({ dialog: null, offered: [] });
  const takeProject = async (project: Project, count: number) => {
    if (files.length > 1 || count > 1) {
      const edits = [beginWith(project, 'importFile')];
      return (await device.library.create({ title: project.title, edits })).ok;
    }
    const id = projectId(device.randomId());
    device.beginnings.put(id, beginWith(project, 'importFile'));
    navigate(projectPath(id));
    return true;
  };
  return (
    <ImportDialog
      files={files}
      session={session}
      onProject={takeProject}
      onReadOnly={openForReading}
      onClose={close}
      onChooseOther={() => {
        close();
        void choose().then((picked) => takeFiles(session, picked));
      }}
    />
  );
}
