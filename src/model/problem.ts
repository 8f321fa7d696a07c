/** Why something read from outside cannot be used; the words come from i18n. */
export type ProblemCode =
  | 'notJson'
  | 'truncated'
  | 'notRajut'
  | 'newerVersion'
  | 'tooDeep'
  | 'tooLarge'
  | 'forbiddenKey'
  | 'missing'
  | 'wrongKind'
  | 'tooLong'
  | 'tooMany'
  | 'outOfRange'
  | 'idMismatch'
  | 'duplicateId'
  | 'danglingEnd'
  | 'selfTie'
  | 'lockedDamaged'
  | 'lockedNewer'
  | 'lockedInsecure'
  | 'linkDamaged'
  | 'linkTooLong';

export interface Problem {
  readonly code: ProblemCode;
  /** Path to the place, such as ['actors', 'a1', 'name']; empty for the whole file. */
  readonly place: readonly string[];
  /** The limit that was passed, or the version met, when the code has one. */
  readonly limit?: number;
  /** Line of the file, 1-based, when known. */
  readonly line?: number;
}

/** What comes of reading something from outside. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
