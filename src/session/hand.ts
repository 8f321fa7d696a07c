import type { TieEndName } from '@/model/edits/ties';
import type { ActorId, GroupId, MapNoteId, TieId, TieTypeId } from '@/model/ids';
import type { Direction, Place, Sign, Strength } from '@/model/types';

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

/** An actor whose name is still being typed: nothing is written until it has one. */
export interface Draft {
  readonly at: Place;
  /** The actor it will be tied to, null for none. */
  readonly tiedTo: ActorId | null;
}

/** One end of a tie, on its way to another actor. */
export interface MovingEnd {
  readonly tie: TieId;
  readonly end: TieEndName;
}

/** How the next tie is drawn; the last choice is kept. */
export interface TieDefaults {
  readonly type: TieTypeId | null;
  readonly strength: Strength;
  readonly direction: Direction;
  readonly sign: Sign;
}

/** What the hand holds and has begun on the map, and how it draws. */
export interface HandView {
  readonly tool: Tool;
  /** Each click or tap on an actor or tie adds it to the selection or takes it away. */
  readonly isPicking: boolean;
  /** With the connect tool: the actor that was picked first. */
  readonly connectFrom: ActorId | null;
  /** The actor whose name field is open on the canvas. */
  readonly naming: ActorId | null;
  /** The actor about to be made, null for none. */
  readonly draft: Draft | null;
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
  readonly tieDefaults: TieDefaults;
}

/** Nothing has been begun that belongs to one frame: what another frame must not go on with. */
export const NOTHING_BEGUN = {
  naming: null,
  draft: null,
  connectFrom: null,
  marked: null,
  writing: null,
  freshTie: null,
  movingEnd: null,
} as const;

/** Before anything was drawn. */
export const EMPTY_HAND: HandView = {
  ...NOTHING_BEGUN,
  tool: 'select',
  isPicking: false,
  isSnapping: true,
  hasGrid: false,
  tieDefaults: { type: null, strength: 'strong', direction: 'none', sign: 'support' },
};
