import type { TieTypeId } from '@/model/ids';
import type { StageId } from '@/model/types';
import type { PickedFile } from '@/platform/files';

export type RightTab = 'reading' | 'details' | 'notes';
export type LeftTab = 'actors' | 'guide' | 'path';

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

/** What the project can be given away as, in the order in which it is offered. */
export const SHARE_PART_IDS = [
  'file',
  'tables',
  'tools',
  'picture',
  'slides',
  'link',
  'locked',
  'app',
] as const;
export type SharePartId = (typeof SHARE_PART_IDS)[number];

export type DialogId =
  | 'names'
  | 'find'
  | 'frame'
  | 'versions'
  | 'tieTypes'
  | 'keys'
  | 'openFile'
  | 'importFile'
  | 'looking'
  | 'layouts'
  | 'saveNames'
  | 'measuresFile'
  | 'neighbours'
  | 'connect'
  | 'matrix'
  | 'palette'
  | 'samples'
  | 'share';

/** What fills the window: the drawn map, the table of it, the stakeholder grid, two frames compared, worksheets, or the report. */
export type Screen = 'map' | 'table' | 'grid' | 'compare' | 'worksheets' | 'report';

/** Sheets of the phone; at most one is open, over the map. */
export type SheetId = 'add' | 'reading' | 'details' | 'guide' | 'path' | 'more';

/** What is open round the map and over it. */
export interface PanelsView {
  readonly screen: Screen;
  /** Which of the two filled the window last; it does so again after the grid or a comparison. */
  readonly lastTwin: 'map' | 'table';
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
  /** The part of the dialog `share` that is read; null for the first, on a phone for the list of all. */
  readonly sharePart: SharePartId | null;
  readonly sheet: SheetId | null;
  /** Text that was pasted and waits in the preview, '' for none. */
  readonly pasted: string;
  /** Files that were picked, pasted or dropped and wait in the dialog that opens or imports them. */
  readonly offered: readonly PickedFile[];
  /** What was chosen in the palette, the newest first. */
  readonly recentCommands: readonly string[];
  /** The ways to start: by themselves on a map without actors, asked for, or put away. */
  readonly start: 'auto' | 'open' | 'closed';
  readonly isTouring: boolean;
  /** The worksheet that is open; null for the first. */
  readonly worksheet: string | null;
  /** The exercise that is open; null lists them. */
  readonly exercise: string | null;
  /** The step that was opened last in each exercise, null for none; one that is missing opens where it goes on. */
  readonly openSteps: Readonly<Record<string, string | null>>;
}

/** As a project opens; `isRoomy` opens the side panels, which would cover a phone's map. */
export function firstPanels(isRoomy: boolean): PanelsView {
  return {
    screen: 'map',
    lastTwin: 'map',
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
    sharePart: null,
    sheet: null,
    pasted: '',
    offered: [],
    recentCommands: [],
    start: 'auto',
    isTouring: false,
    worksheet: null,
    exercise: null,
    openSteps: {},
  };
}

/** Goes over to a screen, and keeps in mind whether map or table is to come back after it. */
export function toScreen(
  { screen, lastTwin }: Pick<PanelsView, 'screen' | 'lastTwin'>,
  next: Screen,
): Pick<PanelsView, 'screen' | 'lastTwin'> {
  return { screen: next, lastTwin: screen === 'map' || screen === 'table' ? screen : lastTwin };
}
