/** What a reader left out, changed or could not keep as it stands. */
export const IMPORT_REMARKS = [
  /** Ties to or from an actor that the file does not hold, left out; `detail` is its name. */
  'danglingEnds',
  /** Ties from an actor to itself, left out; `detail` is the actor. */
  'selfTies',
  /** Ties that say again what an earlier one said, put together with it. */
  'repeated',
  /** Rows or ties without one of their ends, left out. */
  'noEnd',
  /** Rows without a name, left out. */
  'noName',
  /** Actors with the id or name of an earlier one, put together with it; `detail` is it. */
  'twinActors',
  /** Ties among more than two actors, left out. */
  'hyperedges',
  /** Strengths that Rajut does not know, taken as weak; `detail` is the first. */
  'unknownStrength',
  /** Directions that Rajut does not know, taken as the file's usual; `detail` is the first. */
  'unknownDirection',
  /** Values of a field that the field does not take, kept in the notes instead; `detail` is the first. */
  'unknownValue',
  /** Columns that are not read; `detail` names them. */
  'ignoredColumns',
  /** Attributes that Rajut has no field for, kept in the notes; `detail` names them. */
  'keptInNotes',
  /** Attributes that the head of the file does not declare; `detail` is the first. */
  'undeclared',
  /** Names or texts longer than a project takes, shortened; `detail` is the beginning of the first. */
  'shortened',
  /** Places that are no numbers, left to the layout. */
  'noPlace',
  /** Actors who are named by ties only, made from them; `detail` is the first. */
  'fromTies',
  /** Colours of the file; Rajut colours by sector or measure. */
  'colours',
  /** Weights below nought, taken as conflict. */
  'negative',
  /** Sheets that are left out; `detail` names them. */
  'ignoredSheets',
  /** Further relations of a UCINET or Pajek file: each became a tie type; `detail` names them. */
  'relations',
  /** Moments of a dynamic file, read as if all were now. */
  'dynamic',
  /** The text is no Unicode and was read as Windows wrote it in Western Europe. */
  'oldEncoding',
] as const;
export type ImportRemarkKind = (typeof IMPORT_REMARKS)[number];

/** What a file that Rajut cannot read seems to be. */
export const BINARY_KINDS = [
  'image',
  'pdf',
  'word',
  'slides',
  'oldExcel',
  'openDocument',
  'archive',
  'media',
  'unknown',
] as const;
export type BinaryKind = (typeof BINARY_KINDS)[number];

/** Why a file cannot be read at all. */
export const IMPORT_PROBLEMS = [
  /** No bytes, or nothing but blanks. */
  'empty',
  /** `limit` in MB. */
  'tooLarge',
  /** No text and no format that Rajut knows; `detail` is one of BINARY_KINDS. */
  'binary',
  /** XML of another kind, such as a web page; `detail` is its first element. */
  'otherXml',
  /** JSON that is no network; `detail` names its first keys. */
  'otherJson',
  'notXml',
  'notGml',
  /** Defines entities or a document type, which Rajut refuses. */
  'entities',
  'notJson',
  'truncated',
  /** `limit` in levels, `detail` the place. */
  'tooDeep',
  /** `detail` is the place of the key. */
  'forbiddenKey',
  /** More actors than can be shown; `limit`. */
  'tooManyActors',
  'tooManyTies',
  /** Longer than `limit` seconds. */
  'tooSlow',
  'headerOnly',
  'noActors',
  /** Rows, but nothing in them that could be a name or a tie; `detail` names the headings. */
  'noColumns',
  /** A spreadsheet with cells so far to the right that it cannot be a table; `detail` is such a cell. */
  'tooWide',
  /** A cell that is no number where the format wants one; `detail`. */
  'notNumber',
  /** A section that the format needs is not there; `detail` names it. */
  'missingPart',
  /** A count that does not fit what follows; `detail` tells "said / found". */
  'wrongCount',
  /** An archive that grows beyond `limit` (MB) when it is unpacked. */
  'bomb',
  /** An archive of more parts than `limit`. */
  'tooManyParts',
  /** An archive or spreadsheet that is damaged. */
  'damaged',
  /** A spreadsheet that is locked with a password. */
  'locked',
  /** The reader itself failed: our mistake, told honestly. */
  'failed',
] as const;
export type ImportProblemCode = (typeof IMPORT_PROBLEMS)[number];
