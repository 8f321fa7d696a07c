import { LayoutDialog } from '@/canvas/LayoutDialog';
import { LookingPanel } from '@/canvas/looking/LookingPanel';
import { TieTypesDialog } from '@/inspector/ui/TieTypesDialog';
import { NeighboursDialog } from '@/table/NeighboursDialog';
import { FindDialog } from './FindDialog';
import { KeysDialog } from './KeysDialog';
import { OpenFileDialog } from './OpenFileDialog';
import { PasteDialog } from './paste/PasteDialog';
import { SaveNamesDialog } from './SaveNamesDialog';
import { VersionsDialog } from './VersionsDialog';

/** Every dialog of the editor; each shows itself when the view names it. */
export function EditorDialogs() {
  return (
    <>
      <FindDialog />
      <PasteDialog />
      <VersionsDialog />
      <OpenFileDialog />
      <KeysDialog />
      <TieTypesDialog />
      <LayoutDialog />
      <SaveNamesDialog />
      <LookingPanel />
      <NeighboursDialog />
    </>
  );
}
