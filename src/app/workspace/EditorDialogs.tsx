import { LayoutDialog } from '@/canvas/LayoutDialog';
import { TieTypesDialog } from '@/inspector/ui/TieTypesDialog';
import { FindDialog } from './FindDialog';
import { KeysDialog } from './KeysDialog';
import { NamesDialog } from './NamesDialog';
import { OpenFileDialog } from './OpenFileDialog';
import { VersionsDialog } from './VersionsDialog';

/** Every dialog of the editor; each shows itself when the view names it. */
export function EditorDialogs() {
  return (
    <>
      <FindDialog />
      <NamesDialog />
      <VersionsDialog />
      <OpenFileDialog />
      <KeysDialog />
      <TieTypesDialog />
      <LayoutDialog />
    </>
  );
}
