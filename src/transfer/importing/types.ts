import type { ActorId, FrameId, ProjectId, TieId, TieTypeId } from '@/model/ids';
import type { Problem } from '@/model/problem';
import type { Actor, Frame, Place, Project, Strength, Tie, TieStatus, TieType } from '@/model/types';
import type { ActorField, ExchangeNetwork } from '../exchange/types';
import type { PlannedType } from '../pasted/planPasted';
import type { ImportProblemCode, ImportRemarkKind } from './faults';
import type { ImportRole } from './roles';
import type { SaidOfActor, SaidOfTie } from './saidFields';

/** What a file is, told from its content. */
export const FORMATS = [
  'rajut',
  'rajutBundle',
  /** Delimited text: an edge list, a list of actors, a matrix; also lines such as "A -> B: information". */
  'csv',
  'xlsx',
  'kumu',
  'gexf',
  'graphml',
  'pajek',
  'ucinet',
  'gml',
  'nodeLink',
  'graphology',
] as const;
export type FormatId = (typeof FORMATS)[number];

/** How the rows of a sheet, or of a text with columns, are read. */
export const SHEET_FORMS = [
  /** An actor a row. */
  'actors',
  /** A tie a row. */
  'ties',
  /** Actors at the head of rows and columns, the same on both: a cell that is not 0 is a tie. */
  'matrix',
  /** As a matrix, but rows and columns are different actors: people and meetings, agencies and programmes. */
  'twoModes',
  /** Names, one a line, or names joined by arrows. */
  'lines',
  /** Left out. */
  'nothing',
] as const;
export type SheetForm = (typeof SHEET_FORMS)[number];

export type ImportDelimiter = '\t' | ';' | ',';

/** How a person wants a table to be read, where they disagree with the guess. */
export interface ImportWish {
  readonly delimiter?: ImportDelimiter | undefined;
  /** By the position of the sheet; a text has one sheet, at 0. */
  readonly sheets?: Readonly<Record<number, SheetWish>> | undefined;
}

export interface SheetWish {
  readonly form?: SheetForm | undefined;
  readonly hasHeading?: boolean | undefined;
  /** Roles by the position of the column; undefined leaves the guess. Roles of another form count as `ignored`. */
  readonly columns?: readonly (ImportRole | undefined)[] | undefined;
}

export interface ReadColumn {
  readonly role: ImportRole;
  /** Its cell in the heading, '' without one. */
  readonly heading: string;
  /** Its first cell with something in it. */
  readonly example: string;
}

/** A sheet as it was read. */
export interface ReadSheet {
  /** '' for a text. */
  readonly name: string;
  readonly form: SheetForm;
  readonly hasHeading: boolean;
  /** Those of a list of actors or ties; of matrices and lines only headings and examples count. */
  readonly columns: readonly ReadColumn[];
  /** The first rows below the heading, at most SAMPLE_ROWS, cut to cells that can be shown. */
  readonly rows: readonly (readonly string[])[];
  /** Rows below the heading that hold anything. */
  readonly rowCount: number;
}

/** Rows of a sheet that are shown. */
export const SAMPLE_ROWS = 8;

export interface ReadTables {
  /** null for a spreadsheet, and for a text without columns. */
  readonly delimiter: ImportDelimiter | null;
  readonly sheets: readonly ReadSheet[];
}

export interface ImportRemark {
  readonly kind: ImportRemarkKind;
  /** How many times, at least 1. */
  readonly count: number;
  /** Line of a text or row of a sheet of the first time, from 1; 0 when it has none. */
  readonly line: number;
  /** Sheet of the first time, '' in a text. */
  readonly sheet: string;
  readonly detail: string;
}

export interface ImportProblem {
  readonly code: ImportProblemCode;
  /** Line of a text or row of a sheet, from 1; 0 when it has none. */
  readonly line: number;
  /** '' in a text. */
  readonly sheet: string;
  readonly detail: string;
  /** 0 when the code has none. */
  readonly limit: number;
}

/** What a file holds, or why it cannot be read. Show problems with `describeImportProblem`. */
export type FileReading = ReadNetworkFile | ReadProjectFile | UnreadableFile;

export interface ReadNetworkFile {
  readonly ok: true;
  readonly holds: 'network';
  readonly format: FormatId;
  readonly network: ExchangeNetwork;
  /** null for a format without columns. */
  readonly tables: ReadTables | null;
  /** In the order of IMPORT_REMARKS. */
  readonly remarks: readonly ImportRemark[];
  /** More than a project takes: it can be opened for reading only. */
  readonly tooLargeForProject: boolean;
}

export interface ReadProjectFile {
  readonly ok: true;
  readonly holds: 'projects';
  readonly format: 'rajut' | 'rajutBundle';
  /** At least one. */
  readonly projects: readonly Project[];
}

/** A table that cannot be read as guessed still shows its columns, so that a person can say what they mean. */
export type UnreadableFile =
  | {
      readonly ok: false;
      readonly format: FormatId | null;
      readonly problem: ImportProblem;
      readonly tables: ReadTables | null;
    }
  /** A file of Rajut itself; show its problems with `describeProblem`. */
  | {
      readonly ok: false;
      readonly format: 'rajut' | 'rajutBundle';
      readonly problems: readonly Problem[];
    };

/** Told while a file is read. */
export interface ImportProgress {
  readonly step: 'opening' | 'reading' | 'joining';
  /** 0 to 1, growing. */
  readonly share: number;
}

// ---- From what a file says to what a project would become ----

/** A new project, or the frame of one that is open. */
export type ImportTarget = 'new' | { readonly project: Project; readonly frame: Frame };

export type AlikeChoice = 'same' | 'new';
export type ConflictChoice = 'ours' | 'theirs';

/** How a person answered the questions of a plan. */
export interface ImportAnswers {
  readonly alike: AlikeChoice;
  /** By the actor's id in the file. */
  readonly alikeOf: ReadonlyMap<string, AlikeChoice>;
  readonly conflict: ConflictChoice;
  /** By `ImportConflict.key`. */
  readonly conflictOf: ReadonlyMap<string, ConflictChoice>;
}

export const USUAL_ANSWERS: ImportAnswers = {
  alike: 'same',
  alikeOf: new Map(),
  conflict: 'ours',
  conflictOf: new Map(),
};

export interface PlannedActor {
  /** Its id in the file. */
  readonly key: string;
  readonly name: string;
  readonly said: SaidOfActor;
  /** px, y down, of a fit size; null when the file says none. */
  readonly place: Place | null;
  /** The actor of the project that it is, null for a new one. */
  readonly actor: Actor | null;
  /** Whether the frame shows that actor already. */
  readonly isShown: boolean;
}

/** A name that is spelled nearly as an actor of the project. */
export interface ImportAlike {
  readonly key: string;
  readonly name: string;
  readonly actor: Actor;
  readonly choice: AlikeChoice;
}

/** An actor of the project of whom the file says something else. */
export interface ImportConflict {
  readonly key: string;
  readonly actor: Actor;
  readonly field: ActorField;
  readonly ours: Actor[ActorField];
  readonly theirs: Actor[ActorField];
  readonly choice: ConflictChoice;
}

export interface PlannedImportTie {
  /** Keys of planned actors. */
  readonly source: string;
  readonly target: string;
  readonly direction: Tie['direction'];
  /** Key into `types`, '' for a tie without a word on it. */
  readonly type: string;
  readonly said: SaidOfTie;
}

/** What an import would do. Nothing has happened yet. */
export interface ImportPlan {
  readonly target: ImportTarget;
  /** Of a new project. */
  readonly title: string;
  readonly actors: readonly PlannedActor[];
  readonly alike: readonly ImportAlike[];
  readonly conflicts: readonly ImportConflict[];
  /** Empty fields of actors of the project that are filled, or changed by choice of theirs. */
  readonly filled: readonly { readonly actor: Actor; readonly set: SaidOfActor }[];
  readonly ties: readonly PlannedImportTie[];
  readonly types: ReadonlyMap<string, PlannedType>;
  /** Of reading and of planning, in the order of IMPORT_REMARKS. */
  readonly remarks: readonly ImportRemark[];
  readonly counts: ImportCounts;
  /** Which limit of a project it would pass; such a plan cannot be carried out. */
  readonly tooMuch: 'actors' | 'ties' | null;
}

export interface ImportCounts {
  readonly newActors: number;
  /** Of the project, not in this frame yet. */
  readonly shownActors: number;
  /** In this frame already. */
  readonly presentActors: number;
  readonly newTies: number;
  /** That the frame has already. */
  readonly presentTies: number;
}

/** What the pure layers need of the world to carry a plan out. */
export interface ImportWays {
  readonly ids: {
    readonly project: () => ProjectId;
    readonly frame: () => FrameId;
    readonly actor: () => ActorId;
    readonly tie: () => TieId;
    readonly tieType: () => TieTypeId;
  };
  /** Title of the only frame of a new project. */
  readonly frameTitle: string;
  /** What a tie is given that the file says nothing about; the type is added when the project lacks it. */
  readonly next: { readonly type: TieType; readonly strength: Strength; readonly status: TieStatus };
}

/**
 * A plan with ids: who comes to the frame and with what. Those in `unplaced` need places (a layout, free places)
 * before `toEdit`.
 */
export interface Brought {
  /** As it is before; for a new project one without anybody. */
  readonly project: Project;
  readonly frame: Frame;
  readonly isNew: boolean;
  /** What was brought, for the label of the edit. */
  readonly title: string;
  readonly made: readonly Actor[];
  /** Actors of the project that come to this frame. */
  readonly shown: readonly Actor[];
  readonly filled: ImportPlan['filled'];
  readonly ties: readonly Tie[];
  readonly types: readonly TieType[];
  /** From the file, moved beside what is in the frame. */
  readonly places: ReadonlyMap<ActorId, Place>;
  readonly unplaced: readonly ActorId[];
}
