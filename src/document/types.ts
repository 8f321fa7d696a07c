import type { Edit, EditLabel } from '@/model/edit';
import type { ProjectId } from '@/model/ids';
import type { Problem } from '@/model/problem';
import type { Project } from '@/model/types';

/** Why saving on this device fails: no room, storage switched off, or anything else. */
export type SavingFailure = 'quota' | 'blocked' | 'unknown';

/** The three honest states. `saved` means: the transaction that holds the last edit has completed. */
export type SavingState =
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly reason: SavingFailure };

export type VersionReason = 'opened' | 'interval' | 'beforeImport' | 'beforeRestore';

/** A restorable earlier state of a project; the newest 20 are kept. */
export interface Version {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly reason: VersionReason;
  readonly actors: number;
  readonly ties: number;
}

export interface History {
  /** Label of the step that undo would take back, null when there is none. */
  readonly undo: EditLabel | null;
  readonly redo: EditLabel | null;
}

/** An open project: the only way to read, change, undo and save it. Snapshots are stable between changes. */
export interface OpenDocument {
  readonly id: ProjectId;
  /** Immutable; unchanged actors, ties and frames are the same objects as before. */
  getProject(): Project;
  /** Entities that do not pass the schema: never drawn, never dropped from storage. */
  getAttention(): readonly Problem[];
  getHistory(): History;
  getSaving(): SavingState;
  /** True when a newer Rajut wrote it in a way this one must not touch; `apply` is then refused. */
  readonly readOnly: boolean;
  /** True when the last tab that held it ended without closing (a crash), told once. */
  readonly recovered: boolean;
  /** Called after any change of the four snapshots above. @returns a function that ends it */
  subscribe(listener: () => void): () => void;
  /** Applies an edit as one undo step (or as part of the burst it belongs to). Does nothing when read-only. */
  apply(edit: Edit): void;
  /**
   * Applies a large edit as one undo step, part by part, so that the page never stands still. Snapshots stay as
   * they were, and nothing is stored, before all of it is written. Does nothing when read-only.
   */
  applyInParts(edit: Edit): Promise<void>;
  /** @returns the label of the step taken back, null when there was none */
  undo(): EditLabel | null;
  redo(): EditLabel | null;
  /** Tries again to write what could not be saved. */
  retrySaving(): void;
  /** Resolves when everything so far is written, or saving has failed. */
  settled(): Promise<SavingState>;
  listVersions(): Promise<readonly Version[]>;
  /** @returns the project as it was, null when the version is gone or unreadable */
  readVersion(id: number): Promise<Project | null>;
  /**
   * Keeps the current state as a version, before something that replaces it.
   * @returns false when storage failed: nothing is kept, `getSaving` says why
   */
  keepVersion(reason: VersionReason): Promise<boolean>;
  /** Ends it; what is not yet written is still written. */
  dispose(): void;
}

/** A knot of a thumbnail, in px of the map; drawn by the home screen without opening the project. */
export interface ThumbnailKnot {
  readonly x: number;
  readonly y: number;
  readonly kind: string;
  readonly sector: string;
}

/** What the home screen shows of a project. */
export interface ProjectSummary {
  readonly id: ProjectId;
  readonly title: string;
  readonly createdAt: number;
  readonly changedAt: number;
  /** When it was deleted, null while it is listed. Deleted projects stay restorable for 30 days. */
  readonly deletedAt: number | null;
  readonly actors: number;
  readonly ties: number;
  readonly frames: number;
  /** First frame: at most 150 knots, ties as pairs of knot indices. */
  readonly knots: readonly ThumbnailKnot[];
  readonly threads: readonly (readonly [number, number])[];
}
