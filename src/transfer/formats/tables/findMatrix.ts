import { nameKey } from '../../pasted/nameKey';
import type { CellRow } from '../../pasted/parseCells';

/** A table of numbers with actors at its heads. */
export interface FoundMatrix {
  readonly form: 'matrix' | 'twoModes';
  /** Whether the first row names the columns. */
  readonly hasHeading: boolean;
  /** Whether the first column names the rows. */
  readonly hasRowNames: boolean;
}

/** Fewer rows of bare numbers may as well be a list of ties with their weights. */
const LEAST_BARE = 4;
/** Share of names that rows and columns of a matrix have in common. */
const MOST = 0.8;

/** The number of a cell of a matrix, with a decimal point or comma; a mark counts 1, nothing 0; NaN for a word. */
export function matrixCell(cell: string): number {
  const word = cell.trim();
  if (word === '' || word === '-' || word === '.') return 0;
  if (/^[xv✓✔√]$/i.test(word)) return 1;
  return /^[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[-+]?\d+)?$/i.test(word)
    ? Number(word.replace(',', '.'))
    : Number.NaN;
}

const isNumeric = (cell: string) => !Number.isNaN(matrixCell(cell));

/**
 * Finds out whether rows are a matrix: of one kind of actors, whose names stand at both heads or at none, or of two
 * kinds. A list of actors with numbers in its columns is none.
 *
 * @returns null for anything else. Cost O(cells).
 */
export function findMatrix(rows: readonly CellRow[]): FoundMatrix | null {
  const [first] = rows;
  if (!first || rows.length < 2) return null;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const body = rows.slice(1);
  const bareRows = rows.every(({ cells }) => cells.every(isNumeric));
  if (bareRows) {
    const isSquare = rows.length === width && width >= LEAST_BARE;
    if (isSquare) return { form: 'matrix', hasHeading: false, hasRowNames: false };
    // A corner that is empty, and years or numbers as names on both sides.
    return first.cells[0]?.trim() === '' && haveSameNames(rows)
      ? { form: 'matrix', hasHeading: true, hasRowNames: true }
      : null;
  }
  const areNumbers = (row: CellRow) => row.cells.slice(1).every(isNumeric);
  if (rows.every(areNumbers) && rows.length === width - 1 && rows.length >= LEAST_BARE) {
    return { form: 'matrix', hasHeading: false, hasRowNames: true };
  }
  if (body.every(({ cells }) => cells.every(isNumeric)) && body.length === width && width >= LEAST_BARE) {
    return { form: 'matrix', hasHeading: true, hasRowNames: false };
  }
  if (width < 3) return null;
  // One word among the numbers is a mistake that is told, not a list.
  if (body.filter(areNumbers).length * 2 >= body.length && haveSameNames(rows))
    return { form: 'matrix', hasHeading: true, hasRowNames: true };
  if (!body.every(areNumbers)) return null;
  const isCornerEmpty =
    first.cells[0]?.trim() === '' && first.cells.slice(1).every((cell) => cell.trim() !== '');
  const areMarks = body.every(({ cells }) =>
    cells.slice(1).every((cell) => [0, 1].includes(matrixCell(cell))),
  );
  const hasNames = first.cells.slice(1).every((cell) => cell.trim() !== '' && !isNumeric(cell));
  return hasNames && (isCornerEmpty || areMarks) && body.some(({ cells }) => cells.length > 2)
    ? { form: 'twoModes', hasHeading: true, hasRowNames: true }
    : null;
}

function haveSameNames(rows: readonly CellRow[]): boolean {
  const across = (rows[0]?.cells.slice(1) ?? []).map(nameKey).filter(Boolean);
  const down = new Set(rows.slice(1).map(({ cells }) => nameKey(cells[0] ?? '')));
  const shared = across.filter((name) => down.has(name)).length;
  return across.length > 1 && shared >= Math.max(across.length, down.size) * MOST;
}
