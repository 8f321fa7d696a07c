import type { Value } from '../../exchange/types';
import { IMPORT_LIMITS } from '../../importing/limits';
import { problem, type Reader } from '../../importing/problem';
import type { ImportProblem } from '../../importing/types';
import { readHeader, type UcinetHeader } from './header';
import { toTokens } from './tokens';

/** A matrix of the file: what its rows and columns are called, and a word for its relation. */
interface Relation {
  readonly type: string;
  readonly values: ReadonlyMap<string, Value>;
}

/**
 * Reads UCINET's DL language (Borgatti, Everett and Freeman, "UCINET for Windows", appendix): full matrices, also of
 * two modes and with labels embedded, half matrices, `edgelist1` and `2`, `nodelist1` and `2`, several relations.
 *
 * @returns null when it was read. Never throws. Cost O(length).
 */
export function readUcinet(text: string, { collector, onShare }: Reader): ImportProblem | null {
  const header = readHeader(toTokens(text));
  if ('code' in header) return header;
  const size = header.rows + (header.isTwoModes ? header.columns : 0);
  if (size > IMPORT_LIMITS.actors) return problem('tooManyActors', { limit: IMPORT_LIMITS.actors });
  onShare?.(0.5);
  const isMatrix =
    header.format === 'fullmatrix' || header.format === 'upperhalf' || header.format === 'lowerhalf';
  return isMatrix ? readMatrices(header, collector) : readLists(header, collector);
}

type Collector = Reader['collector'];

function relationsOf({ matrices, matrixLabels }: UcinetHeader, collector: Collector): readonly Relation[] {
  const names = Array.from({ length: matrices }, (_, index) => matrixLabels[index] ?? `relasi ${index + 1}`);
  if (matrices > 1) collector.remark('relations', 0, names.join(', '), matrices);
  return names.map((name) => {
    const type = matrices > 1 || matrixLabels.length > 0 ? name : '';
    return { type, values: new Map<string, Value>(type === '' ? [] : [['type', type]]) };
  });
}

/** Names of the rows and columns; what the file does not name has its number. */
function namesOf(labels: readonly string[], count: number, numberFrom = 1): readonly string[] {
  return Array.from({ length: count }, (_, index) => labels[index] ?? String(index + numberFrom));
}

/** Adds actors; of two with one name the second gets its number, so that no row is lost. */
function addActors(names: readonly string[], collector: Collector, mode: number): readonly string[] {
  return names.map((name, index) => {
    const id = collector.hasActor(name) ? `${name} (${index + 1})` : name;
    const values = mode === 0 ? undefined : new Map<string, Value>([['mode', mode]]);
    collector.actor({ id, name, line: 0, ...(values ? { values } : {}) });
    return id;
  });
}

function readMatrices(header: UcinetHeader, collector: Collector): ImportProblem | null {
  const { rows, columns, isTwoModes, format, hasDiagonal, isEmbedded } = header;
  const relations = relationsOf(header, collector);
  let at = 0;
  const data = header.data;
  const matrices: number[][][] = [];
  let rowLabels = header.rowLabels;
  let columnLabels = header.columnLabels;
  for (const _ of relations) {
    if (isEmbedded) {
      columnLabels = data.slice(at, at + columns).map(({ text }) => text);
      at += columns;
    }
    const embedded: string[] = [];
    const matrix: number[][] = [];
    for (let row = 0; row < rows; row++) {
      if (isEmbedded) embedded.push(data[at++]?.text ?? '');
      const cells = new Array<number>(columns).fill(0);
      for (const column of columnsIn(row, { columns, format, hasDiagonal })) {
        const token = data[at++];
        if (!token) {
          return problem('wrongCount', {
            line: data.at(-1)?.line ?? 0,
            detail: `${rows} × ${columns} / ${data.length}`,
          });
        }
        const value = Number(token.text);
        if (Number.isNaN(value)) return problem('notNumber', { line: token.line, detail: token.text });
        cells[column] = value;
      }
      matrix.push(cells);
    }
    if (isEmbedded) rowLabels = embedded;
    matrices.push(matrix);
  }
  const sources = addActors(namesOf(rowLabels, rows), collector, isTwoModes ? 1 : 0);
  const targets = isTwoModes ? addActors(namesOf(columnLabels, columns, rows + 1), collector, 2) : sources;
  for (const [index, matrix] of matrices.entries()) {
    const values = relations[index]?.values ?? new Map();
    addTies(matrix, { sources, targets, values, isHalf: format !== 'fullmatrix', isTwoModes }, collector);
  }
  return null;
}

function columnsIn(
  row: number,
  { columns, format, hasDiagonal }: Pick<UcinetHeader, 'columns' | 'format' | 'hasDiagonal'>,
): readonly number[] {
  const all = Array.from({ length: columns }, (_, column) => column);
  return all.filter((column) => {
    if (column === row && !hasDiagonal) return false;
    return format === 'fullmatrix' || (format === 'upperhalf' ? column >= row : column <= row);
  });
}

interface Ends {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly values: ReadonlyMap<string, Value>;
  readonly isHalf: boolean;
  readonly isTwoModes: boolean;
}

function addTies(
  matrix: readonly (readonly number[])[],
  { sources, targets, values, isHalf, isTwoModes }: Ends,
  collector: Collector,
): void {
  const isSymmetric =
    isHalf ||
    (!isTwoModes &&
      matrix.every((cells, row) => cells.every((cell, column) => cell === (matrix[column]?.[row] ?? 0))));
  for (const [row, cells] of matrix.entries()) {
    for (const [column, weight] of cells.entries()) {
      if (weight === 0 || (isSymmetric && !isHalf && column < row)) continue;
      const direction = isSymmetric || isTwoModes ? 'none' : 'forward';
      const [source = '', target = ''] = [sources[row], targets[column]];
      collector.tie({ source, target, direction, weight, values, line: 0 });
    }
  }
}

/** Lists: a line each, the first word an actor; in `edgelist` one other and a weight, in `nodelist` several others. */
function readLists(header: UcinetHeader, collector: Collector): ImportProblem | null {
  const { rows, isTwoModes, isEmbedded, format, rowLabels, columnLabels, columns, data } = header;
  const [relation] = relationsOf({ ...header, matrices: 1 }, collector);
  const isNumbered = !isEmbedded;
  const sources = isNumbered
    ? addActors(namesOf(rowLabels, rows), collector, isTwoModes ? 1 : 0)
    : addActors(rowLabels, collector, 0);
  const targets =
    isTwoModes && isNumbered ? addActors(namesOf(columnLabels, columns, rows + 1), collector, 2) : sources;
  const endOf = (text: string, among: readonly string[]) => {
    if (isEmbedded) {
      collector.meet(text, 0);
      return text;
    }
    return among[Number(text) - 1] ?? text;
  };
  for (let at = 0; at < data.length; ) {
    const line = data[at]?.line ?? 0;
    const words: string[] = [];
    while (data[at]?.line === line) words.push(data[at++]?.text ?? '');
    const [first = '', ...rest] = words;
    const isEdge = format === 'edgelist1' || format === 'edgelist2';
    const weight = isEdge && rest[1] !== undefined ? Number(rest[1]) : 1;
    if (Number.isNaN(weight)) return problem('notNumber', { line, detail: rest[1] ?? '' });
    const source = endOf(first, sources);
    for (const other of isEdge ? rest.slice(0, 1) : rest) {
      if (weight === 0) continue;
      const direction = isTwoModes ? 'none' : 'forward';
      const said = { weight: isEdge ? weight : null, values: relation?.values ?? new Map(), line };
      collector.tie({ source, target: endOf(other, targets), direction, ...said });
    }
  }
  return null;
}
