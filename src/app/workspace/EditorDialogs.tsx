import { LayoutDialog } from '@/canvas/LayoutDialog';
import { LookingPanel } from '@/canvas/looking/LookingPanel';
import { TieMatrixDialog } from '@/exercises/ui/path/TieMatrixDialog';
import { FrameDialog } from '@/inspector/ui/FrameDialog';
import { TieTypesDialog } from '@/inspector/ui/TieTypesDialog';
import { NeighboursDialog } from '@/table/NeighboursDialog';
import { ConnectDialog } from './ConnectDialog';
import { FindDialog } from './FindDialog';
import { ImportFileDialog } from './ImportFileDialog';
import { KeysDialog } from './KeysDialog';
import { MeasuresFileDialog } from './MeasuresFileDialog';
import { OpenFileDialog } from './OpenFileDialog';
import { PaletteDialog } from './PaletteDialog';
import { PasteDialog } from './paste/PasteDialog';
import { SaveNamesDialog } from './SaveNamesDialog';
import { ShareDialog } from './share/ShareDialog';
import { SamplesDialog } from './start/SamplesDialog';
import { VersionsDialog } from './VersionsDialog';

/** Every dialog of the editor; each shows itself when the view names it. */
export function EditorDialogs() {
  return (
    <>
      <FindDialog />
      <FrameDialog />
      <PasteDialog />
      <ConnectDialog />
      <TieMatrixDialog />
      <VersionsDialog />
      <OpenFileDialog />
      <ImportFileDialog />
      <KeysDialog />
      <PaletteDialog />
      <SamplesDialog />
      <TieTypesDialog />
      <LayoutDialog />
      <SaveNamesDialog />
      <MeasuresFileDialog />
      <ShareDialog />
      <LookingPanel />
      <NeighboursDialog />
    </>
  );
}
