/**
 * Branded identifiers. They are random (from `platform/random.ts`), never positions or labels, so that two
 * people drawing offline never make the same one. Only this file and `schema.ts` may claim a brand.
 */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type ProjectId = Id<'project'>;
export type ActorId = Id<'actor'>;
export type TieId = Id<'tie'>;
export type TieTypeId = Id<'tieType'>;
export type GroupId = Id<'group'>;
export type FrameId = Id<'frame'>;
export type MapNoteId = Id<'mapNote'>;
export type SavedViewId = Id<'savedView'>;

/** Marks a non-empty string as a project's id. */
export const projectId = (raw: string): ProjectId => raw as ProjectId;
/** Marks a non-empty string as an actor's id. */
export const actorId = (raw: string): ActorId => raw as ActorId;
/** Marks a non-empty string as a tie's id. */
export const tieId = (raw: string): TieId => raw as TieId;
/** Marks a non-empty string as a tie type's id. */
export const tieTypeId = (raw: string): TieTypeId => raw as TieTypeId;
/** Marks a non-empty string as a group's id. */
export const groupId = (raw: string): GroupId => raw as GroupId;
/** Marks a non-empty string as a frame's id. */
export const frameId = (raw: string): FrameId => raw as FrameId;
/** Marks a non-empty string as a note's id. */
export const mapNoteId = (raw: string): MapNoteId => raw as MapNoteId;
/** Marks a non-empty string as a saved view's id. */
export const savedViewId = (raw: string): SavedViewId => raw as SavedViewId;
