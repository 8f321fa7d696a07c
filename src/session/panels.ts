import type { TieTypeId } from '@/model/ids';
import type { StageId } from '@/model/types';
import type { PickedFile } from '@/platform/files';

export type RightTab = 'reading' | 'details' | 'notes';
export type LeftTab = 'actors' | 'guide';

/** Parts of the reading that open and close; the five sentences are always open. */
export const READING_SECTIONS = [
  'important',
  'roles',
  'bargaining',
  'grid',
  'stage',
  'weaving',
  'figures',
  'bottlenecks',
  'whatIf',
  'counted',
  'download',
] as const;
export type ReadingSection = (typeof READING_SECTIONS)[number];

export type DialogId =
  | 'names'
  | 'find'
  | 'versions'
  | 'tieTypes'
  | 'keys'
  | 'openFile'
  | 'looking'
  | 'layouts'
  | 'saveNames'
  | 'measuresFile'
  | 'neighbours'
  | 'connect'
  | 'palette'
  | 'samples';

/** What fills the window: the drawn map, the table of it, or the stakeholder grid. */
export type Screen = 'map' | 'table' | 'grid';

/** Sheets of the phone; at most one is open, over the map. */
export type SheetId = 'add' | 'reading' | 'details' | 'guide' | 'more';

/** What is open round the map and over it. */
export interface PanelsView {
  readonly screen: Screen;
  /** Whether the map fills the screen for a room to see, and whether that screen is blank for the moment. */
  readonly presenting: 'off' | 'map' | 'blank';
  readonly rightTab: RightTab;
  readonly leftTab: LeftTab;
  /** The stage that is read in the guide; null follows the network. */
  readonly guideStage: StageId | null;
  /** Which parts of the reading are open, on a phone as beside the map. */
  readonly openSections: ReadonlySet<ReadingSection>;
  /** The kind of tie in which bargaining positions are read, null for all that count. */
  readonly bargainingLayer: TieTypeId | null;
  readonly isLeftOpen: boolean;
  readonly isRightOpen: boolean;
  readonly isStripOpen: boolean;
  readonly dialog: DialogId | null;
  readonly sheet: SheetId | null;
  /** Text that was pasted and waits in the preview, '' for none. */
  readonly pasted: string;
  /** A file that was pasted or dropped and waits in the dialog that opens files. */
  readonly offered: PickedFile | null;
  /** What was chosen in the palette, the newest first. */
  readonly recentCommands: readonly string[];
  /** The ways to start: by themselves on a map without actors, asked for, or put away. */
  readonly start: 'auto' | 'open' | 'closed';
  readonly isTouring: boolean;
}

/** As a project opens; `isRoomy` opens the side panels, which would cover a phone's map. */
export function firstPanels(isRoomy: boolean): PanelsView {
  return {
    screen: 'map',
    presenting: 'off',
    rightTab: 'reading',
    leftTab: 'actors',
    guideStage: null,
    openSections: new Set(),
    bargainingLayer: null,
    isLeftOpen: isRoomy,
    isRightOpen: isRoomy,
    isStripOpen: isRoomy,
    dialog: null,
    sheet: null,
    pasted: '',
    offered: null,
    recentCommands: [],
    start: 'auto',
    isTouring: false,
  };
}
