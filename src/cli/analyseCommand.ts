import { analyse } from '@/analysis/analyse';
import { measureTies } from '@/analysis/ties/measureTies';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import { ALL_COUNTED, type AnalysisInput, type AnalysisResult } from '@/analysis/types';
import type { Language, Message } from '@/i18n/messages';
import type { Project } from '@/model/types';
import { type Description, describeProblem } from '@/transfer/describeProblem';
import { describeImportProblem, sayImport } from '@/transfer/importing/describeImport';
import { actorTable } from '@/transfer/measures/actorTable';
import { measuresJson } from '@/transfer/measures/measuresJson';
import type { Measured } from '@/transfer/measures/table';
import { writeCsv } from '@/transfer/measures/writeCsv';
import { networkToProject } from '@/transfer/network/networkToProject';
import { type NetworkFile, readNetworkFile } from '@/transfer/network/readNetworkFile';
import { chooseFrame, chooseTypes } from './chosenParts';
import { type AnalyseOptions, type ArgumentProblem, parseArguments } from './parseArguments';
import { summary } from './summary';
import { type TerminalText, terminalText } from './terminalText';

/** What the command needs of the machine. */
export interface Machine {
  /** Content of a file, '-' being the standard input, or why there is none. */
  readonly readFile: (path: string) => Uint8Array | 'missing' | 'directory' | 'unreadable';
  /** Tells a person at once what cannot wait for the outcome. */
  readonly tell: (sentence: string) => void;
  /** The language of messages unless the command line names one. */
  readonly language: Language;
}

/** What the command leaves behind. */
export interface Outcome {
  /** Data and nothing else. */
  readonly out: string;
  /** Sentences for a person, one a line. */
  readonly err: string;
  /** 0, or 2 when there is no answer. */
  readonly code: 0 | 2;
}

/** Actors times ties from which the exact measures take longer than somebody waits without a word, on a laptop. */
const LONG_WORK = 3e8;
/** Problems of one file that are told; more would scroll the first away. */
const PROBLEMS_TOLD = 5;

/**
 * The command line for analysts: `analyse FILE [--json|--csv] [--directed] [--types a,b]`.
 *
 * @param words after the command's name
 * @returns what to print and how to end; never throws over what a person gave it. Cost as `analyse`.
 */
export function analyseCommand(words: readonly string[], machine: Machine): Outcome {
  const asked = parseArguments(words);
  const terminal = terminalText(asked.language ?? machine.language);
  const { own } = terminal;
  if (asked.asks === 'help') return { out: own.usage, err: '', code: 0 };
  if (asked.asks === 'nothing') {
    return failed(
      asked.problem.kind === 'noFile'
        ? [own.noFile, '', own.usage.trimEnd()]
        : [argumentSentence(asked.problem, terminal), own.seeHelp],
    );
  }
  const { options } = asked;
  const bytes = machine.readFile(options.file);
  if (typeof bytes === 'string') return failed([own.problemAt(options.file, own[bytes])]);
  const file = readNetworkFile(bytes);
  if (!file.ok) return failed(fileSentences(file, options.file, terminal));
  return measure(file, options, { terminal, tell: machine.tell });
}

interface Speaker {
  readonly terminal: TerminalText;
  readonly tell: Machine['tell'];
}

function measure(file: NetworkFile & { ok: true }, options: AnalyseOptions, speaker: Speaker): Outcome {
  const { terminal, tell } = speaker;
  const { own } = terminal;
  if (file.kind === 'network' && options.frame !== null) return failed([own.noFrames]);
  const project = file.kind === 'project' ? file.project : networkToProject(file.network, options.file);
  const frame = chooseFrame(project, options.frame, terminal);
  if (!frame.ok) return failed([own.problemAt(options.file, frame.sentence)]);
  const types = chooseTypes(project, options.types, terminal);
  if (!types.ok) return failed([own.problemAt(options.file, types.sentence)]);
  const choices = { ...ALL_COUNTED, directed: options.directed, tieTypes: types.found };
  const input = toAnalysisInput(project, frame.found, choices);
  const isLong = input.actors.length * input.ties.length > LONG_WORK;
  if (isLong) tell(own.longWork(input.actors.length, input.ties.length));
  const result = analyse(input);
  const remarks = file.kind === 'project' ? file.remarks : file.network.remarks;
  const sentences = [
    ...remarks.map((remark) => own.remarks[remark.kind](remark)),
    ...countSentences(result, terminal),
  ];
  return {
    out:
      options.form === 'summary'
        ? summary({ project, result }, titleOf(project, frame.found.title), terminal)
        : data({ project, result }, input, options.form),
    err: lines(sentences.map((sentence) => own.problemAt(options.file, sentence))),
    code: 0,
  };
}

function data(measured: Measured, input: AnalysisInput, form: 'json' | 'csv'): string {
  return form === 'csv'
    ? writeCsv(actorTable(measured), { for: 'program' })
    : measuresJson(measured, measureTies(input));
}

const titleOf = ({ title, frames }: Project, frame: string) =>
  frames.length > 1 ? `${title} – ${frame}` : title;

/** How the number of ties in the file became the number of pairs that is printed; arrows are counted as they are. */
function countSentences(result: AnalysisResult, { own }: TerminalText): readonly string[] {
  const { tieCount, m, arrowCount, leftOut } = result;
  const merged = arrowCount === null ? tieCount - m : 0;
  return [...(merged > 0 ? [own.merged(merged)] : []), ...(leftOut > 0 ? [own.leftOut(leftOut)] : [])];
}

function fileSentences(file: NetworkFile & { ok: false }, path: string, { text, own }: TerminalText) {
  if (file.kind === 'network') return [own.problemAt(path, own.problems[file.problem.code](file.problem))];
  if (file.kind === 'import') {
    const say = (message: Message, values: Description['values']) => String(text.t(message, values));
    return [own.problemAt(path, sayImport(say, describeImportProblem(file.problem)))];
  }
  return file.problems.slice(0, PROBLEMS_TOLD).map((problem) => {
    const { message, values } = describeProblem(problem);
    return own.problemAt(path, String(text.t(message, values)));
  });
}

function argumentSentence(problem: ArgumentProblem, { own }: TerminalText): string {
  switch (problem.kind) {
    case 'noFile':
      return own.noFile;
    case 'bothForms':
      return own.bothForms;
    case 'manyFiles':
    case 'unknownFlag':
    case 'noValue':
    case 'noValueWanted':
    case 'unknownLanguage':
      return own[problem.kind](problem.word);
  }
}

const lines = (sentences: readonly string[]) => sentences.map((sentence) => `${sentence}\n`).join('');
const failed = (sentences: readonly string[]): Outcome => ({ out: '', err: lines(sentences), code: 2 });
