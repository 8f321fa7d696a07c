import type { ActorId, FrameId, GroupId, MapNoteId, SavedViewId, TieId, TieTypeId } from './ids';
import type {
  Actor,
  Fields,
  FrameFields,
  Group,
  MapNote,
  Place,
  ProjectFields,
  SavedView,
  Tie,
  TieType,
} from './types';

/** Deleting is setting this flag: a colleague's edit made meanwhile survives, and undo brings all back. */
export interface SoftDelete {
  readonly deleted?: boolean | undefined;
}

type Patch<Entity> = Partial<Omit<Entity, 'id'>> & SoftDelete;

/**
 * One change of the document. A `set` on an id that is not there yet makes the entity; fields that are not
 * named stay as they are; a field set to `undefined` is removed.
 */
export type Change =
  | { readonly on: 'project'; readonly set: Partial<ProjectFields> }
  | { readonly on: 'actor'; readonly id: ActorId; readonly set: Patch<Actor> }
  | { readonly on: 'tieType'; readonly id: TieTypeId; readonly set: Patch<TieType> }
  | { readonly on: 'group'; readonly id: GroupId; readonly set: Patch<Group> }
  | { readonly on: 'mapNote'; readonly id: MapNoteId; readonly set: Patch<MapNote> }
  | { readonly on: 'savedView'; readonly id: SavedViewId; readonly set: Patch<SavedView> }
  | { readonly on: 'frame'; readonly id: FrameId; readonly set: Partial<FrameFields> & SoftDelete }
  | { readonly on: 'place'; readonly frame: FrameId; readonly actor: ActorId; readonly to: Place | null }
  | { readonly on: 'tie'; readonly frame: FrameId; readonly id: TieId; readonly set: Patch<Tie> }
  | { readonly on: 'worksheet' | 'plan'; readonly id: string; readonly set: Fields };

/** What an edit does, for "Urungkan: hapus Bappeda". Each verb has a message in both languages. */
export const EDIT_VERBS = [
  'addActor',
  'addActors',
  'addTie',
  'addTies',
  'addConnectedActor',
  'moveActors',
  'renameActor',
  'changeActors',
  'changeTies',
  'deleteActors',
  'deleteTies',
  'deleteSelection',
  'duplicate',
  'paste',
  'arrange',
  'changeProject',
  'addTieType',
  'changeTieType',
  'deleteTieType',
  'addFrame',
  'changeFrame',
  'deleteFrame',
  'moveFrame',
  'writeReason',
  'changeWorksheet',
  'changePlan',
  'addGroup',
  'changeGroup',
  'deleteGroup',
  'addNote',
  'changeNote',
  'deleteNote',
  'saveView',
  'changeView',
  'deleteView',
  'create',
  'importFile',
  'restoreVersion',
] as const;
export type EditVerb = (typeof EDIT_VERBS)[number];

export interface EditLabel {
  readonly verb: EditVerb;
  /** Name of what was edited, as it was then; '' when there is no single one. */
  readonly name: string;
  /** How many things were edited, at least 1. */
  readonly count: number;
}

/** A change of the document as a value: made by a pure function, applied by `document/applyEdit` alone. */
export interface Edit {
  readonly label: EditLabel;
  readonly changes: readonly Change[];
  /** Edits in a row with the same key within 600 ms are one undo step (typing, arrow keys). */
  readonly burst?: string;
}
