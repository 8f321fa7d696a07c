import type { Direction, Strength } from '@/model/types';

/** An actor of a file that somebody else's program wrote. */
export interface NetworkActor {
  /** Unique in the file: its id there, or its name where the file knows names only. */
  readonly id: string;
  readonly name: string;
  /** In the file's own words, '' when it says none. */
  readonly sector: string;
}

/** A tie between two actors of the same file. */
export interface NetworkTie {
  readonly source: string;
  readonly target: string;
  /** The tie type in the file's own words, '' when it says none. */
  readonly type: string;
  readonly direction: Direction;
  readonly strength: Strength;
}

/** What a reader did with a file besides reading it as it stands. */
export const REMARKS = [
  /** Ties from an actor to itself, left out. */
  'selfTies',
  /** Ties that say again what an earlier one said, put together with it. */
  'repeated',
  /** Ties without a source, left out. */
  'noSource',
  /** Ties that end at an actor the file does not have, left out. */
  'danglingEnds',
  /** Actors with the id of an earlier one, left out. */
  'twinActors',
  /** Ties among more than two actors, left out. */
  'hyperedges',
  /** Strengths that Rajut does not know, taken as weak. */
  'unknownStrength',
  /** Directions that Rajut does not know, taken as from source to target. */
  'unknownDirection',
  /** Columns that mean nothing here; `detail` names them. */
  'ignoredColumns',
  /** The text is no Unicode and was read as Windows wrote it in Western Europe. */
  'oldEncoding',
  /** The file holds several projects and the first, `detail`, was read. */
  'otherProjects',
] as const;
export type RemarkKind = (typeof REMARKS)[number];

export interface NetworkRemark {
  readonly kind: RemarkKind;
  /** How many times, at least 1. */
  readonly count: number;
  /** Line of the first time, from 1; 0 when it has none. */
  readonly line: number;
  readonly detail: string;
}

/** A network as a file holds it. */
export interface ReadNetwork {
  /** In the order of the file; ids differ. */
  readonly actors: readonly NetworkActor[];
  /** In the order of the file; both ends are among the actors and differ, and no tie is said twice. */
  readonly ties: readonly NetworkTie[];
  /** In the order of REMARKS. */
  readonly remarks: readonly NetworkRemark[];
}

export const NETWORK_PROBLEMS = [
  'empty',
  /** Names of columns and nothing below them. */
  'headerOnly',
  /** No text at all: a picture, a spreadsheet. */
  'binary',
  /** `detail` is the limit in MB. */
  'tooLarge',
  /** No line has two columns. */
  'oneColumn',
  /** The columns are named, but none is the source and none the target; `detail` names them. */
  'noEndColumns',
  /** Only one end of a tie has a named column; `detail` is its name. */
  'halfHeader',
  /** A name is longer than any name; `detail` is the limit in characters. */
  'tooLong',
  /** Not well-formed XML. */
  'notXml',
  /** XML of another kind; `detail` is its first element. */
  'notNetwork',
  /** A network without anybody. */
  'noActors',
] as const;
export type NetworkProblemCode = (typeof NETWORK_PROBLEMS)[number];

/** Why a file cannot be read as a network. */
export interface NetworkProblem {
  readonly code: NetworkProblemCode;
  /** Line of the file, from 1; 0 when the problem has none. */
  readonly line: number;
  readonly detail: string;
}

export type NetworkReading =
  | { readonly ok: true; readonly network: ReadNetwork }
  | { readonly ok: false; readonly problem: NetworkProblem };

/** A problem as an answer. */
export function refused(code: NetworkProblemCode, line = 0, detail = ''): NetworkReading & { ok: false } {
  return { ok: false, problem: { code, line, detail } };
}
