import { cleanText } from './cleanText';
import { linesOf } from './limitedLines';
import { readLines } from './readLines';
import { readName } from './readName';
import { splitTie } from './splitTie';
import type { PastedReading } from './types';

/**
 * Reads what was typed into a field for one name: the name as it stands, commas and all, or ties where it holds an
 * arrow.
 *
 * @returns null when it names nobody
 */
export function readTyped(text: string): PastedReading | null {
  const none = { skipped: [], remarks: [], table: null, mayBeTable: false };
  if (splitTie(cleanText(text))) return { ...none, ...readLines([text]) };
  const found = readName(text);
  return found && { ...none, actors: [{ line: 1, name: found.name, known: {} }], ties: [] };
}

/** Whether a text has several lines or columns, or ties. */
export function isMoreThanAName(text: string): boolean {
  return linesOf(text).length > 1 || text.includes('\t') || splitTie(cleanText(text)) !== null;
}
