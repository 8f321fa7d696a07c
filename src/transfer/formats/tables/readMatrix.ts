import type { Collector } from '../../importing/collect';
import { problem } from '../../importing/problem';
import type { ImportProblem } from '../../importing/types';
import { cleanText } from '../../pasted/cleanText';
import type { CellRow } from '../../pasted/parseCells';
import { findMatrix, matrixCell } from './findMatrix';

/** How a person or the guess wants a matrix to be read. */
interface MatrixWish {
  readonly form: 'matrix' | 'twoModes';
  readonly hasHeading: boolean;
  readonly sheet: string;
}

/**
 * Reads a matrix: a cell that is not 0 is a tie from the row to the column, as strong as its number. A matrix of one
 * kind of actors that is the same on both sides of its diagonal has no directions, and neither has one of two kinds.
 *
 * @returns null when it was read, `notNumber` with the row otherwise. Cost O(cells).
 */
export function readMatrix(
  rows: readonly CellRow[],
  wish: MatrixWish,
  collector: Collector,
): ImportProblem | null {
  const found = findMatrix(rows);
  const hasRowNames =
    found?.hasRowNames ?? rows.slice(1).some(({ cells }) => Number.isNaN(matrixCell(cells[0] ?? '')));
  const skipped = hasRowNames ? 1 : 0;
  const [first] = rows;
  const body = wish.hasHeading ? rows.slice(1) : rows;
  if (!first || body.length === 0)
    return problem('headerOnly', { line: first?.line ?? 0, sheet: wish.sheet });
  const down = body.map(({ cells, line }, index) =>
    nameOf(hasRowNames ? cells[0] : '', index, collector, line),
  );
  const across = (wish.hasHeading ? first.cells.slice(skipped) : []).map((cell, index) =>
    nameOf(cell, index, collector, first.line),
  );
  const isTwoModes = wish.form === 'twoModes';
  const targets = across.length > 0 ? across : down;
  for (const name of down) collector.meet(name, 0);
  for (const name of targets) collector.meet(name, 0);
  const numbers: number[][] = [];
  for (const { cells, line } of body) {
    const row: number[] = [];
    for (const cell of cells.slice(skipped)) {
      const value = matrixCell(cell);
      if (Number.isNaN(value)) {
        return problem('notNumber', { line, sheet: wish.sheet, detail: cleanText(cell).slice(0, 40) });
      }
      row.push(value);
    }
    numbers.push(row);
  }
  const rowOf = new Map(down.map((name, index) => [name, index]));
  const columnOf = new Map(targets.map((name, index) => [name, index]));
  const weightOf = (source: string, target: string) =>
    numbers[rowOf.get(source) ?? -1]?.[columnOf.get(target) ?? -1] ?? 0;
  const isSymmetric =
    !isTwoModes &&
    down.every((source) => targets.every((target) => weightOf(source, target) === weightOf(target, source)));
  for (const [index, row] of numbers.entries()) {
    const source = down[index] ?? '';
    for (const [column, weight] of row.entries()) {
      const target = targets[column];
      if (weight === 0 || target === undefined) continue;
      // The other half says the same.
      if (isSymmetric && target !== source && (rowOf.get(target) ?? -1) < index) continue;
      const direction = isSymmetric || isTwoModes ? 'none' : 'forward';
      collector.tie({ source, target, direction, weight, line: body[index]?.line ?? 0 });
    }
  }
  return null;
}

/** A row or column without a name has its number. */
function nameOf(cell: string | undefined, index: number, collector: Collector, line: number): string {
  const name = cleanText(cell ?? '');
  if (name === '' && cell !== '') collector.remark('noName', line);
  return name || String(index + 1);
}
