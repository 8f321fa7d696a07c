import type { Message } from '@/i18n/messages';
import type { Description } from '../describeProblem';
import { BINARY_KINDS, type ImportProblemCode, type ImportRemarkKind } from './faults';
import type { FormatId, ImportProblem, ImportRemark } from './types';

/** Says a description: `t` of the app, or of the terminal. */
export type Say = (message: Message, values: Description['values']) => string;

/** A sentence in waiting, and where what it tells of stands; show it with `sayImport`. */
export interface ImportDescription {
  readonly said: Description;
  /** null for the whole file. */
  readonly place: Description | null;
}

const PROBLEMS = {
  empty: ($) => $.importProblems.problem.empty,
  tooLarge: ($) => $.importProblems.problem.tooLarge,
  otherXml: ($) => $.importProblems.problem.otherXml,
  otherJson: ($) => $.importProblems.problem.otherJson,
  notXml: ($) => $.importProblems.problem.notXml,
  notGml: ($) => $.importProblems.problem.notGml,
  entities: ($) => $.importProblems.problem.entities,
  notJson: ($) => $.importProblems.problem.notJson,
  truncated: ($) => $.importProblems.problem.truncated,
  tooDeep: ($) => $.importProblems.problem.tooDeep,
  forbiddenKey: ($) => $.importProblems.problem.forbiddenKey,
  tooManyActors: ($) => $.importProblems.problem.tooManyActors,
  tooManyTies: ($) => $.importProblems.problem.tooManyTies,
  tooSlow: ($) => $.importProblems.problem.tooSlow,
  headerOnly: ($) => $.importProblems.problem.headerOnly,
  noActors: ($) => $.importProblems.problem.noActors,
  noColumns: ($) => $.importProblems.problem.noColumns,
  tooWide: ($) => $.importProblems.problem.tooWide,
  notNumber: ($) => $.importProblems.problem.notNumber,
  missingPart: ($) => $.importProblems.problem.missingPart,
  wrongCount: ($) => $.importProblems.problem.wrongCount,
  bomb: ($) => $.importProblems.problem.bomb,
  tooManyParts: ($) => $.importProblems.problem.tooManyParts,
  damaged: ($) => $.importProblems.problem.damaged,
  locked: ($) => $.importProblems.problem.locked,
  failed: ($) => $.importProblems.problem.failed,
} as const satisfies Record<Exclude<ImportProblemCode, 'binary'>, Message>;

const BINARIES = {
  image: ($) => $.importProblems.problem.binary.image,
  pdf: ($) => $.importProblems.problem.binary.pdf,
  word: ($) => $.importProblems.problem.binary.word,
  slides: ($) => $.importProblems.problem.binary.slides,
  oldExcel: ($) => $.importProblems.problem.binary.oldExcel,
  openDocument: ($) => $.importProblems.problem.binary.openDocument,
  archive: ($) => $.importProblems.problem.binary.archive,
  media: ($) => $.importProblems.problem.binary.media,
  unknown: ($) => $.importProblems.problem.binary.unknown,
} as const satisfies Record<(typeof BINARY_KINDS)[number], Message>;

type Both = readonly [one: Message, many: Message];

const REMARKS = {
  danglingEnds: [($) => $.importProblems.one.danglingEnds, ($) => $.importProblems.many.danglingEnds],
  selfTies: [($) => $.importProblems.one.selfTies, ($) => $.importProblems.many.selfTies],
  repeated: [($) => $.importProblems.one.repeated, ($) => $.importProblems.many.repeated],
  noEnd: [($) => $.importProblems.one.noEnd, ($) => $.importProblems.many.noEnd],
  noName: [($) => $.importProblems.one.noName, ($) => $.importProblems.many.noName],
  twinActors: [($) => $.importProblems.one.twinActors, ($) => $.importProblems.many.twinActors],
  hyperedges: [($) => $.importProblems.one.hyperedges, ($) => $.importProblems.many.hyperedges],
  unknownStrength: [
    ($) => $.importProblems.one.unknownStrength,
    ($) => $.importProblems.many.unknownStrength,
  ],
  unknownDirection: [
    ($) => $.importProblems.one.unknownDirection,
    ($) => $.importProblems.many.unknownDirection,
  ],
  unknownValue: [($) => $.importProblems.one.unknownValue, ($) => $.importProblems.many.unknownValue],
  ignoredColumns: [($) => $.importProblems.one.ignoredColumns, ($) => $.importProblems.many.ignoredColumns],
  keptInNotes: [($) => $.importProblems.one.keptInNotes, ($) => $.importProblems.many.keptInNotes],
  undeclared: [($) => $.importProblems.one.undeclared, ($) => $.importProblems.many.undeclared],
  shortened: [($) => $.importProblems.one.shortened, ($) => $.importProblems.many.shortened],
  noPlace: [($) => $.importProblems.one.noPlace, ($) => $.importProblems.many.noPlace],
  fromTies: [($) => $.importProblems.one.fromTies, ($) => $.importProblems.many.fromTies],
  colours: [($) => $.importProblems.one.colours, ($) => $.importProblems.many.colours],
  negative: [($) => $.importProblems.one.negative, ($) => $.importProblems.many.negative],
  ignoredSheets: [($) => $.importProblems.one.ignoredSheets, ($) => $.importProblems.many.ignoredSheets],
  relations: [($) => $.importProblems.one.relations, ($) => $.importProblems.many.relations],
  dynamic: [($) => $.importProblems.one.dynamic, ($) => $.importProblems.many.dynamic],
  oldEncoding: [($) => $.importProblems.one.oldEncoding, ($) => $.importProblems.many.oldEncoding],
} as const satisfies Record<ImportRemarkKind, Both>;

/** Names of what a file can be, for showing. */
export const FORMAT_NAMES = {
  rajut: ($) => $.importProblems.format.rajut,
  rajutBundle: ($) => $.importProblems.format.rajutBundle,
  csv: ($) => $.importProblems.format.csv,
  xlsx: ($) => $.importProblems.format.xlsx,
  kumu: ($) => $.importProblems.format.kumu,
  gexf: ($) => $.importProblems.format.gexf,
  graphml: ($) => $.importProblems.format.graphml,
  pajek: ($) => $.importProblems.format.pajek,
  ucinet: ($) => $.importProblems.format.ucinet,
  gml: ($) => $.importProblems.format.gml,
  nodeLink: ($) => $.importProblems.format.nodeLink,
  graphology: ($) => $.importProblems.format.graphology,
} as const satisfies Record<FormatId, Message>;

/** The sentence that tells a person why a file cannot be imported, where, and what to do. */
export function describeImportProblem(problem: ImportProblem): ImportDescription {
  const { code, detail, limit } = problem;
  const kind = BINARY_KINDS.find((one) => one === detail) ?? 'unknown';
  const message = code === 'binary' ? BINARIES[kind] : PROBLEMS[code];
  return { said: { message, values: { detail, limit } }, place: placeOf(problem, PLACES) };
}

/** The sentence that tells what an import leaves out or changes, how often, and where for the first time. */
export function describeImportRemark(remark: ImportRemark): ImportDescription {
  const { kind, count, detail } = remark;
  const [one, many] = REMARKS[kind];
  return {
    said: { message: count === 1 ? one : many, values: { number: count, detail } },
    place: placeOf(remark, count === 1 ? PLACES : FIRSTS),
  };
}

/** The whole sentence, with its place. */
export function sayImport(say: Say, { said, place }: ImportDescription): string {
  const sentence = say(said.message, said.values);
  return place === null ? sentence : say(place.message, { ...place.values, sentence });
}

const PLACES = {
  line: ($) => $.importProblems.place.line,
  sheet: ($) => $.importProblems.place.sheet,
  sheetLine: ($) => $.importProblems.place.sheetLine,
} as const satisfies Record<string, Message>;

const FIRSTS = {
  line: ($) => $.importProblems.first.line,
  sheet: ($) => $.importProblems.first.sheet,
  sheetLine: ($) => $.importProblems.first.sheetLine,
} as const satisfies Record<string, Message>;

function placeOf(
  { line, sheet }: { readonly line: number; readonly sheet: string },
  messages: Readonly<Record<'line' | 'sheet' | 'sheetLine', Message>>,
): Description | null {
  if (sheet === '') return line === 0 ? null : { message: messages.line, values: { line } };
  const message = line === 0 ? messages.sheet : messages.sheetLine;
  return { message, values: { sheet, line } };
}
