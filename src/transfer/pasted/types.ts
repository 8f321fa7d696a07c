import type { Actor, Direction, Strength } from '@/model/types';

/** What a column of a pasted table can mean. A table with `from` and `to` is a table of ties. */
export const COLUMN_ROLES = [
  'name',
  'sector',
  'kind',
  'role',
  'influence',
  'interest',
  'has',
  'needs',
  'from',
  'to',
  'tieType',
  'direction',
  'strength',
  'notes',
  'ignored',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** An actor that the text names, with what a table says of it. */
export interface PastedActor {
  /** Line of the text, from 1. */
  readonly line: number;
  readonly name: string;
  readonly known: Partial<Omit<Actor, 'id' | 'name'>>;
}

/** A tie that the text writes between two names. */
export interface PastedTie {
  readonly line: number;
  readonly source: string;
  readonly target: string;
  readonly direction: Direction;
  /** The tie type in the text's own words; '' when it says none. */
  readonly type: string;
  /** null when the text says none. */
  readonly strength: Strength | null;
  readonly notes: string;
}

/**
 * Why a line makes nothing new. `heading` names the columns, `repeated` says again what an earlier line said,
 * `present` what the map shows already; the others cannot be used.
 */
export type SkipReason =
  | 'heading'
  | 'noName'
  | 'noEnd'
  | 'noColumn'
  | 'selfTie'
  | 'tooMany'
  | 'repeated'
  | 'present';

export interface SkippedLine {
  readonly line: number;
  readonly reason: SkipReason;
  /** The beginning of the line, for showing. */
  readonly text: string;
}

/** Something about a line that is used, but not as it stands. */
export type Remark =
  | { readonly line: number; readonly kind: 'shortened'; readonly text: string }
  | {
      readonly line: number;
      readonly kind: 'unknownValue';
      readonly text: string;
      readonly role: ColumnRole;
    };

export interface PastedColumn {
  readonly role: ColumnRole;
  /** Its cell in the heading, or '' without one. */
  readonly heading: string;
  /** Its first cell with something in it. */
  readonly example: string;
}

export interface PastedTable {
  readonly columns: readonly PastedColumn[];
  readonly hasHeading: boolean;
}

/** What a pasted text says, before anybody has looked at the project. */
export interface PastedReading {
  readonly actors: readonly PastedActor[];
  readonly ties: readonly PastedTie[];
  readonly skipped: readonly SkippedLine[];
  readonly remarks: readonly Remark[];
  /** null when the text was read line by line. */
  readonly table: PastedTable | null;
  /** Whether the text could be read as a table, however it was read. */
  readonly mayBeTable: boolean;
}

/** How a person wants a text to be read, where they disagree with the guess. */
export interface ReadingWish {
  readonly form?: 'lines' | 'table' | undefined;
  readonly hasHeading?: boolean | undefined;
  /** Roles by position; undefined leaves the guess. */
  readonly columns?: readonly (ColumnRole | undefined)[] | undefined;
}
