import { cleanText } from './cleanText';
import { isListHeading } from './columnWords';
import { dropListMark } from './dropListMark';
import { beginningOf } from './limitedLines';
import { readName } from './readName';
import { splitNames } from './splitNames';
import { type SplitTie, splitTie } from './splitTie';
import type { PastedActor, PastedTie, Remark, SkippedLine, SkipReason } from './types';

/** What lines say, sorted; every line with anything in it is in `actors`, `ties` or `skipped`. */
export interface ReadLines {
  readonly actors: PastedActor[];
  readonly ties: PastedTie[];
  readonly skipped: SkippedLine[];
  readonly remarks: Remark[];
}

/**
 * Reads a text line by line: a name each, or names joined by arrows. A text of one line may hold several names.
 *
 * @param lines of the text, as they stand. Cost O(length).
 */
export function readLines(lines: readonly string[]): ReadLines {
  const read: ReadLines = { actors: [], ties: [], skipped: [], remarks: [] };
  const filled = lines.flatMap((raw, index) => {
    const text = cleanText(raw);
    return text === '' ? [] : [{ line: index + 1, text: dropListMark(text), whole: text }];
  });
  const isOnly = filled.length === 1;
  for (const [index, { line, text, whole }] of filled.entries()) {
    const isHeading = index === 0 && !isOnly && isListHeading(text);
    const reason = isHeading ? 'heading' : readLine(read, { line, text, isOnly });
    if (reason) read.skipped.push({ line, reason, text: beginningOf(whole) });
  }
  return read;
}

interface Line {
  readonly line: number;
  readonly text: string;
  readonly isOnly: boolean;
}

/** @returns why the line cannot be used, null when it was */
function readLine(read: ReadLines, { line, text, isOnly }: Line): SkipReason | null {
  const tie = splitTie(text);
  if (tie) return addTies(read, line, tie);
  const names = isOnly ? splitNames(text) : [text];
  const found = names.map((name) => addName(read, line, name));
  return found.some(Boolean) ? null : 'noName';
}

function addName(read: ReadLines, line: number, text: string): boolean {
  const found = readName(text);
  if (!found) return false;
  read.actors.push({ line, name: found.name, known: {} });
  if (found.isShortened) read.remarks.push({ line, kind: 'shortened', text: found.name });
  return true;
}

/** @returns why the line cannot be used as a whole, null when it was */
function addTies(read: ReadLines, line: number, { first, steps, type }: SplitTie): SkipReason | null {
  const names = [first, ...steps.map(({ to }) => to)].map(readName);
  const ties = steps.flatMap(({ points }, index): PastedTie[] => {
    const [from, to] = [names[index], names[index + 1]];
    if (!from || !to) return [];
    const [source, target] = points === 'backward' ? [to.name, from.name] : [from.name, to.name];
    const direction = points === 'backward' ? 'forward' : points;
    return [{ line, source, target, direction, type, strength: null, notes: '' }];
  });
  if (ties.length < steps.length) return 'noEnd';
  read.ties.push(...ties);
  for (const name of names) {
    if (name?.isShortened) read.remarks.push({ line, kind: 'shortened', text: name.name });
  }
  return null;
}
