import type { PickedFile } from '@/platform/files';
import { ImportDialog } from '../importing/ImportDialog';
import { useOpenForReading } from '../large/useOpenForReading';
import { useChooseFile } from './useChooseFile';
import { useHome } from './useHome';

/** Files of other programs become projects of their own: a single one is shown, several are added to the list. */
export function HomeImport({ files }: { readonly files: readonly PickedFile[] }) {
  const home = useHome();
  const chooseFile = useChooseFile();
  const openForReading = useOpenForReading();
  return (
    <ImportDialog
      files={files}
      session={null}
      onProject={(project, count) =>
        home.takeImported(project, files.length === 1 && count === 1 ? 'show' : 'stay')
      }
      onReadOnly={openForReading}
      onClose={home.closeImports}
      onChooseOther={() => {
        home.closeImports();
        void chooseFile();
      }}
    />
  );
}
