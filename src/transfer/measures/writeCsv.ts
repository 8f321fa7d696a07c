import type { Cell, Table } from './table';

export interface CsvForm {
  /**
   * `program`: commas, points, LF, every text as it is · `spreadsheet`: RFC 4180 with a byte order mark, by which
   * Excel knows UTF-8, and with texts that would be computed made harmless · `semicolons`: the same for a
   * spreadsheet whose numbers have decimal commas, as in Indonesia.
   */
  readonly for: 'program' | 'spreadsheet' | 'semicolons';
}

const BYTE_ORDER_MARK = '\uFEFF';
/**
 * Excel and others compute what begins so, also in the wide characters of East Asia, which a name from anywhere must
 * never make them do. Numbers compute nothing.
 */
const FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
/** Characters that nobody sees and at which a spreadsheet ends a text, or takes the file for no text at all. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;
const isFormula = (text: string) => FORMULA.test(text) && !PLAIN_NUMBER.test(text);

/**
 * Writes a table as CSV. A cell with the delimiter, a quote or a line break is quoted; numbers have all their
 * digits, true and false are words, undefined is empty.
 *
 * @returns the whole file, its last line ended. Cost O(cells).
 */
export function writeCsv({ columns, rows }: Table, { for: reader }: CsvForm): string {
  const isForProgram = reader === 'program';
  const delimiter = reader === 'semicolons' ? ';' : ',';
  const mark = reader === 'semicolons' ? ',' : '.';
  const write = (cell: Cell): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') return String(cell).replace('.', mark);
    if (isForProgram) return quoted(String(cell), delimiter);
    const text = String(cell).replace(UNSEEN, '');
    return quoted(isFormula(text) ? `'${text}` : text, delimiter);
  };
  const end = isForProgram ? '\n' : '\r\n';
  const lines = [columns, ...rows].map((row) => row.map(write).join(delimiter) + end);
  return (isForProgram ? '' : BYTE_ORDER_MARK) + lines.join('');
}

function quoted(text: string, delimiter: string): string {
  const mustQuote = text.includes(delimiter) || /["\r\n]/.test(text) || text !== text.trim();
  return mustQuote ? `"${text.replaceAll('"', '""')}"` : text;
}
