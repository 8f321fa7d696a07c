import type { Actor, Frame, Project, Tie, TieType } from '@/model/types';

/** A map that is merged with others: one frame of one project. */
export interface MergeSource {
  /** What the group calls it; no two sources have the same. */
  readonly title: string;
  readonly project: Project;
  /** One of the project's frames. */
  readonly frame: Frame;
}

/** What of an actor can be only one thing, so that groups may disagree on it. Lists and notes are added up. */
export const SINGLE_FIELDS = [
  'kind',
  'sector',
  'circle',
  'role',
  'influence',
  'interest',
  'stance',
] as const satisfies readonly (keyof Actor)[];
export type SingleField = (typeof SINGLE_FIELDS)[number];

/** One answer to a question that groups disagree on. */
export interface Said {
  readonly value: Actor[SingleField];
  /** Indices of the sources that say so, ascending. */
  readonly by: readonly number[];
}

/** A field of an actor of which maps say different things. */
export interface MergeConflict {
  /** Unique in a plan, and the same in every plan of the same sources. */
  readonly key: string;
  /** Index of the actor in the plan. */
  readonly actor: number;
  readonly field: SingleField;
  /** Two or more, in the order of who says it first. */
  readonly said: readonly Said[];
  /** Index in `said` of what will be written. */
  readonly choice: number;
}

/** An actor of the merged map. */
export interface MergedActor {
  /** As the first map spells it. */
  readonly name: string;
  /** By index of the source: its actor of this name, null where it has none. */
  readonly of: readonly (Actor | null)[];
  /** What is known together. */
  readonly known: Omit<Actor, 'id' | 'name'>;
}

/** Answers to conflicts: the index of the chosen one in `MergeConflict.said`, by the conflict's key. */
export type MergeAnswers = ReadonlyMap<string, number>;

/** What merging would do; nothing has happened yet. */
export interface MergePlan {
  readonly sources: readonly MergeSource[];
  /** In the order of who is met first. */
  readonly actors: readonly MergedActor[];
  readonly conflicts: readonly MergeConflict[];
  readonly ties: readonly MergedTie[];
  /** Types of ties of all projects, by a key that equal ones share: the preset, else the name. */
  readonly types: ReadonlyMap<string, TieType>;
  /** Whether a project cannot hold so much. */
  readonly tooMuch: 'actors' | 'ties' | null;
}

/** A tie of the merged map: the same two actors, direction, type and sign in one map or in several. */
export interface MergedTie {
  /** Indices of actors of the plan. */
  readonly source: number;
  readonly target: number;
  /** Key of its type in `MergePlan.types`. */
  readonly type: string;
  /** By index of the source: its tie, null where it draws none. */
  readonly of: readonly (Tie | null)[];
}
