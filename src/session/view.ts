import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnalysisChoices } from '@/analysis/types';
import type { Clip } from '@/model/edits/copies';
import type { ActorId, FrameId, GroupId, MapNoteId, TieId, TieTypeId } from '@/model/ids';
import { NO_FILTER, PLAIN_STYLE } from '@/model/looking';
import type { NameMode } from '@/model/maskNames';
import type { Focus } from '@/model/shown';
import type { Direction, MapFilter, MapStyle, Place, Sign, Strength } from '@/model/types';
import type { PickedFile } from '@/platform/files';
import { type LayoutView, NO_LAYOUT } from './layouts';

export type Tool = 'select' | 'pan' | 'connect' | 'laser';
/** Something on the map that is neither actor nor tie, and not counted by any analysis. */
export type Mark =
  | { readonly on: 'group'; readonly id: GroupId }
  | { readonly on: 'note'; readonly id: MapNoteId };

/** A field that is open on the map: the name of a group, the text of a note, what flows along a tie. */
export type Writing =
  | Mark
  | { readonly on: 'newNote'; readonly at: Place }
  | { readonly on: 'tie'; readonly id: TieId };

export type RightTab = 'reading' | 'details' | 'notes';
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
  | 'neighbours'
  | 'connect'
  | 'palette'
  | 'samples';
/** Which twin of the project fills the window: the drawn map or the table of it. */
export type Screen = 'map' | 'table';
/** Sheets of the phone; at most one is open, over the map. */
export type SheetId = 'add' | 'reading' | 'details' | 'more';

export interface Selection {
  readonly actors: ReadonlySet<ActorId>;
  readonly ties: ReadonlySet<TieId>;
}

/** How the next tie is drawn; the last choice is kept. */
export interface TieDefaults {
  readonly type: TieTypeId | null;
  readonly strength: Strength;
  readonly direction: Direction;
  readonly sign: Sign;
}

/** Asks the canvas for a movement of the camera; a new object is a new request. */
export type CameraRequest =
  /** `fit` shows all frames at one scale, `fitFrame` the one in view. */
  | { readonly move: 'fit' | 'fitFrame' | 'zoomIn' | 'zoomOut' | 'actualSize' }
  /** Brings actors into view; nothing moves when they are. `reveal` keeps the rest of the frame in view too. */
  | { readonly move: 'show' | 'reveal'; readonly actors: readonly ActorId[] }
  /** As large as fits, whatever is shown now. */
  | { readonly move: 'fitActors'; readonly actors: readonly ActorId[] }
  /** Pans only as far as a place needs to be seen. */
  | { readonly move: 'keepInView'; readonly at: Place };

/** What on the map has the keyboard focus; a tie is reached from an actor, and the keys go back there. */
export type KeysOn =
  | { readonly on: 'actor'; readonly id: ActorId }
  | { readonly on: 'tie'; readonly id: TieId; readonly from: ActorId };

/** An actor whose name is still being typed: nothing is written until it has one. */
export interface Draft {
  readonly at: Place;
  /** The actor it will be tied to, null for none. */
  readonly tiedTo: ActorId | null;
}

/** Scope "session": mine alone, never saved with the project, never undone. */
export interface ViewState {
  /** null until chosen: then the project's first frame. */
  readonly frame: FrameId | null;
  readonly selection: Selection;
  /** Lit by a sentence or a list under the pointer; null dims nothing. */
  readonly lit: Selection | null;
  /** The actor whose name field is open on the canvas. */
  readonly naming: ActorId | null;
  /** The actor about to be made, null for none. */
  readonly draft: Draft | null;
  readonly tool: Tool;
  /** Each click or tap on an actor or tie adds it to the selection or takes it away. */
  readonly isPicking: boolean;
  /** With the connect tool: the actor that was picked first. */
  readonly connectFrom: ActorId | null;
  /** The actor that the keys start from: the canvas's one tab stop. null until somebody goes there. */
  readonly current: ActorId | null;
  /** What on the map has the keyboard focus, also while a dialog or menu is open over it; null for nothing. */
  readonly keysOn: KeysOn | null;
  /** Asks the canvas to give something the keyboard focus; a new object is a new request. */
  readonly keysTo: KeysOn | null;
  /** Whether letters, digits and signs alone do something on the canvas (WCAG 2.1.4). */
  readonly hasSingleKeys: boolean;
  /** The ways to start: by themselves on a map without actors, asked for, or put away. */
  readonly start: 'auto' | 'open' | 'closed';
  readonly isTouring: boolean;
  /** What was chosen in the palette, the newest first. */
  readonly recentCommands: readonly string[];
  /** Whether the map fills the screen for a room to see, and whether that screen is blank for the moment. */
  readonly presenting: 'off' | 'map' | 'blank';
  readonly screen: Screen;
  /** How the map is dressed. */
  readonly style: MapStyle;
  /** What is left out of the picture. */
  readonly filter: MapFilter;
  /** Whose neighbourhood alone is shown, null for everybody. */
  readonly focus: Focus | null;
  /** Groups drawn as one knot. */
  readonly collapsed: ReadonlySet<GroupId>;
  /** The group or note that is picked on the map; never together with a selection. */
  readonly marked: Mark | null;
  /** What is being written in place, besides the name of an actor. */
  readonly writing: Writing | null;
  /** The tie that was drawn a moment ago, whose type is still offered for choice. */
  readonly freshTie: TieId | null;
  /** The end of a tie for which another actor is being chosen from a list. */
  readonly movingEnd: MovingEnd | null;
  /** Whether actors that are dragged snap to the lines and gaps of the others. */
  readonly isSnapping: boolean;
  /** Whether they snap to a grid too. */
  readonly hasGrid: boolean;
  /** How names are shown, everywhere at once. */
  readonly names: NameMode;
  readonly choices: AnalysisChoices;
  readonly tieDefaults: TieDefaults;
  readonly rightTab: RightTab;
  readonly isLeftOpen: boolean;
  readonly isRightOpen: boolean;
  readonly isStripOpen: boolean;
  readonly dialog: DialogId | null;
  readonly sheet: SheetId | null;
  readonly camera: CameraRequest | null;
  /** Middle of what the canvas shows, canvas px; where N puts a new actor. */
  readonly centre: Place;
  /** What was copied last where the device does not keep it; null when it does, or nothing was copied. */
  readonly clip: Clip | null;
  /** Text that was pasted and waits in the preview, '' for none. */
  readonly pasted: string;
  /** A file that was pasted or dropped and waits in the dialog that opens files. */
  readonly offered: PickedFile | null;
  /** Where actors stood before a layout; the canvas glides from there, then sets it to null. */
  readonly glideFrom: Readonly<Record<ActorId, Place>> | null;
  readonly layout: LayoutView;
}

export type View = StoreApi<ViewState>;

/** One end of a tie, on its way to another actor. */
export interface MovingEnd {
  readonly tie: TieId;
  readonly end: 'source' | 'target';
}

/** Nothing is picked, written, fresh or on its way. */
export const NO_MARKS = { marked: null, writing: null, freshTie: null, movingEnd: null } as const;

export const NOTHING_SELECTED: Selection = { actors: new Set(), ties: new Set() };

/** A fresh view of a project; `isRoomy` opens the side panels, which would cover a phone's map. */
export function createView(isRoomy: boolean): View {
  return createStore<ViewState>(() => ({
    frame: null,
    selection: NOTHING_SELECTED,
    lit: null,
    naming: null,
    draft: null,
    tool: 'select',
    isPicking: false,
    connectFrom: null,
    current: null,
    keysOn: null,
    keysTo: null,
    hasSingleKeys: true,
    start: 'auto',
    isTouring: false,
    recentCommands: [],
    presenting: 'off',
    screen: 'map',
    style: PLAIN_STYLE,
    filter: NO_FILTER,
    focus: null,
    collapsed: new Set(),
    marked: null,
    writing: null,
    freshTie: null,
    movingEnd: null,
    isSnapping: true,
    hasGrid: false,
    names: 'full',
    choices: { tieTypes: null, planned: 'auto' },
    tieDefaults: { type: null, strength: 'strong', direction: 'none', sign: 'support' },
    rightTab: 'reading',
    isLeftOpen: isRoomy,
    isRightOpen: isRoomy,
    isStripOpen: isRoomy,
    dialog: null,
    sheet: null,
    camera: null,
    centre: [0, 0],
    clip: null,
    pasted: '',
    offered: null,
    glideFrom: null,
    layout: NO_LAYOUT,
  }));
}

/** Selects exactly these actors and ties. */
export function select(view: View, actors: Iterable<ActorId>, ties: Iterable<TieId> = []): void {
  view.setState({ selection: { actors: new Set(actors), ties: new Set(ties) } });
}

/** Lights up actors (and ties) on the canvas; null ends it. */
export function light(view: View, actors: readonly ActorId[] | null, ties: readonly TieId[] = []): void {
  view.setState({ lit: actors ? { actors: new Set(actors), ties: new Set(ties) } : null });
}

/** Selects actors and brings them into view. */
export function show(view: View, actors: readonly ActorId[]): void {
  select(view, actors);
  view.setState({ camera: { move: 'show', actors }, lit: null });
}

/** Changes to another frame; what is selected stays selected, actors keep their identity. */
export function openFrame(view: View, frame: FrameId): void {
  view.setState({ frame, naming: null, draft: null, connectFrom: null, glideFrom: null, ...NO_MARKS });
}
