export type Delimiter = '\t' | ';' | ',';

/** A row of a table and the line of the text that it begins at, from 1. */
export interface CellRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Takes delimited text apart (RFC 4180, with any delimiter): cells in quotes may hold the delimiter, line breaks
 * and doubled quotes. Written here because a row has to know its line, which a cell with line breaks moves.
 *
 * @returns rows that hold anything, in their order. A quote that never ends is an ordinary character, so that one
 *          stray mark does not swallow the rest. Cost O(length).
 */
export function parseCells(text: string, delimiter: Delimiter): readonly CellRow[] {
  const rows: CellRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begunAt = 1;
  let mayQuote = true;
  let at = 0;
  const endRow = () => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: begunAt, cells });
    cells = [];
    begunAt = line;
  };
  while (at <= text.length) {
    const found: Quoted | 'endless' | null =
      mayQuote && text[at] === '"' ? readQuoted(text, at, delimiter) : null;
    if (found === 'endless') mayQuote = false;
    const quoted: Quoted | null = found === 'endless' ? null : found;
    const end = quoted ? quoted.end : endOfCell(text, at, delimiter);
    cells.push(quoted ? quoted.value : text.slice(at, end));
    line += quoted ? quoted.breaks : 0;
    if (text[end] === delimiter) {
      at = end + 1;
      continue;
    }
    line += 1;
    endRow();
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows;
}

const isBreak = (character: string | undefined) => character === '\n' || character === '\r';

function endOfCell(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && !isBreak(text[at])) at += 1;
  return at;
}

interface Quoted {
  readonly value: string;
  readonly end: number;
  /** Line breaks inside. */
  readonly breaks: number;
}

/** @returns null when the quote ends inside the cell and is part of it, 'endless' when it never ends */
function readQuoted(text: string, from: number, delimiter: Delimiter): Quoted | 'endless' | null {
  for (let close = text.indexOf('"', from + 1); close >= 0; close = text.indexOf('"', close + 1)) {
    const next = text[close + 1];
    if (next === '"') close += 1;
    else if (next === undefined || next === delimiter || isBreak(next)) {
      const inside = text.slice(from + 1, close);
      const breaks = inside.match(/\r\n|\r|\n/g)?.length ?? 0;
      return { value: inside.replaceAll('""', '"'), end: close + 1, breaks };
    } else return null;
  }
  return 'endless';
}
