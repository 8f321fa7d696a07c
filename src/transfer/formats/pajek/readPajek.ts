import type { Value } from '../../exchange/types';
import { IMPORT_LIMITS } from '../../importing/limits';
import { problem, type Reader } from '../../importing/problem';
import type { ImportProblem } from '../../importing/types';
import { vertexOf } from './vertex';
import { type Word, wordsOf } from './words';

type Section =
  | 'vertices'
  | 'arcs'
  | 'edges'
  | 'arcslist'
  | 'edgeslist'
  | 'matrix'
  | 'partition'
  | 'vector'
  | null;

const SECTIONS: ReadonlyMap<string, Section> = new Map<string, Section>([
  ['*vertices', 'vertices'],
  ['*arcs', 'arcs'],
  ['*edges', 'edges'],
  ['*arcslist', 'arcslist'],
  ['*edgeslist', 'edgeslist'],
  ['*matrix', 'matrix'],
  ['*partition', 'partition'],
  ['*vector', 'vector'],
]);

/** How a tie is drawn, which Rajut says by itself: followed by one value each. */
const LOOKS: ReadonlySet<string> = new Set(
  'c p w s a ap lp lr lphi lc la fos font h1 h2 a1 k1 k2 a2 hook1 hook2'.split(' '),
);
const REPORT_EACH = 20_000;

interface Vertex {
  readonly line: number;
  readonly words: readonly Word[];
}

/**
 * Reads Pajek's networks (`.net`) and projects (`.paj`), by "Pajek Reference Manual" (Mrvar and Batagelj): quoted
 * labels, places (shares of the picture, y downwards), colours, edges, arcs, their lists, matrices, several
 * relations, and partitions and vectors as attributes. Of a project the first network is read.
 *
 * @returns null when it was read. Never throws. Cost O(length).
 */
export function readPajek(text: string, { collector, onShare }: Reader): ImportProblem | null {
  const lines = text.split(/\r\n|\r|\n/);
  const vertices = new Map<number, Vertex>();
  const values = new Map<number, Map<string, Value>>();
  let section: Section = null;
  let count = 0;
  /** Of a network of two modes: how many are rows. */
  let firstMode = 0;
  let networks = 0;
  let relation = '';
  let attribute = '';
  let row = 0;
  let matrix: Matrix | null = null;
  const relations = new Set<string>();
  const isFirst = () => networks <= 1;

  const endMatrix = () => {
    if (matrix) addMatrix(matrix, collector);
    matrix = null;
  };
  const tie = (source: string, target: string, line: number, rest: readonly Word[] = []) => {
    const said = valuesIn(rest.slice(1));
    if (relation !== '' && !said.has('type')) said.set('type', relation);
    const weight = rest[0] && !rest[0].isQuoted ? Number(rest[0].text) : null;
    const direction = section === 'arcs' || section === 'arcslist' ? 'forward' : 'none';
    collector.tie({ source, target, direction, weight, values: said, line });
  };

  for (const [index, raw] of lines.entries()) {
    const line = index + 1;
    if (index % REPORT_EACH === 0) onShare?.(index / lines.length);
    const trimmed = raw.trim();
    if (trimmed === '' || trimmed.startsWith('%') || trimmed.startsWith('/*')) continue;
    const words = wordsOf(trimmed);
    const [first] = words;
    if (!first) continue;
    if (trimmed.startsWith('*')) {
      endMatrix();
      const name = first.text.toLowerCase().replace(/:.*$/, '');
      const isOfAttribute = section === 'partition' || section === 'vector';
      if (name === '*network') networks += 1;
      if (isOfAttribute && name === '*vertices') continue;
      section = SECTIONS.get(name) ?? null;
      row = 0;
      relation = relationIn(words);
      if (relation !== '') relations.add(relation);
      if (section === 'partition' || section === 'vector') {
        attribute = restOf(words) || section;
        row = 0;
      }
      if (section !== 'vertices' || !isFirst()) continue;
      count = Number(words[1]?.text);
      firstMode = Number(words[2]?.text ?? 0);
      if (!Number.isInteger(count) || count < 0)
        return problem('notNumber', { line, detail: words[1]?.text ?? '' });
      if (count > IMPORT_LIMITS.actors)
        return problem('tooManyActors', { line, limit: IMPORT_LIMITS.actors });
      continue;
    }
    if (!isFirst()) continue;
    const ends = words.map((word) => word.text);
    const [source = '', target = ''] = ends;
    if (section === 'vertices') {
      const number = Number(source);
      if (!Number.isInteger(number)) return problem('notNumber', { line, detail: source });
      if (vertices.has(number)) collector.remark('twinActors', line, source);
      else vertices.set(number, { line, words });
    } else if (section === 'arcs' || section === 'edges') {
      if (target === '') collector.remark('noEnd', line);
      else if (Number(source) < 0 || Number(target) < 0)
        tie(digits(source), digits(target), line, words.slice(2));
      else tie(source, target, line, words.slice(2));
    } else if (section === 'arcslist' || section === 'edgeslist') {
      for (const end of ends.slice(1)) tie(source, end, line);
    } else if (section === 'matrix') {
      row += 1;
      matrix ??= { rows: [], firstMode, relation };
      matrix.rows.push({ line, cells: ends.map(Number) });
    } else if (section === 'partition' || section === 'vector') {
      row += 1;
      const known = values.get(row) ?? new Map<string, Value>();
      values.set(row, known.set(attribute, Number(source)));
    }
  }
  endMatrix();
  if (count === 0 && vertices.size === 0) return problem('missingPart', { detail: '*Vertices' });
  // Vertices that no line describes are called by their number.
  for (let number = 1; number <= count; number++) {
    if (!vertices.has(number))
      vertices.set(number, { line: 0, words: [{ text: String(number), isQuoted: false }] });
  }
  for (const [number, { line, words }] of [...vertices].sort(([a], [b]) => a - b)) {
    collector.actor(vertexOf(number, words, { line, more: values.get(number), firstMode }));
  }
  if (relations.size > 1) collector.remark('relations', 0, [...relations].join(', '), relations.size);
  return null;
}

const digits = (text: string) => text.replace(/^-/, '');
const restOf = (words: readonly Word[]) =>
  words
    .slice(1)
    .map((word) => word.text)
    .join(' ');

/** `*Arcs :2 "kredit"` names a relation. */
function relationIn(words: readonly Word[]): string {
  if (!words.some(({ text }) => /:\d+$/.test(text))) return '';
  return words.find(({ isQuoted }) => isQuoted)?.text ?? '';
}

/** What stands behind the weight of a tie: a key and its value, over and over. */
function valuesIn(words: readonly Word[]): Map<string, Value> {
  const values = new Map<string, Value>();
  for (let at = 0; at + 1 < words.length; at += 2) {
    const key = words[at]?.text ?? '';
    const value = words[at + 1]?.text ?? '';
    if (key.startsWith('[')) at -= 1;
    else if (key === 'l') values.set('label', value);
    else if (!LOOKS.has(key)) values.set(key, value);
  }
  return values;
}

interface Matrix {
  readonly rows: { readonly line: number; readonly cells: readonly number[] }[];
  readonly firstMode: number;
  readonly relation: string;
}

/** A matrix that is the same on both sides of its diagonal has no directions. */
function addMatrix({ rows, firstMode, relation }: Matrix, collector: Reader['collector']): void {
  const isTwoModes = firstMode > 0;
  const at = (row: number, column: number) => rows[row]?.cells[column] ?? 0;
  const isSymmetric =
    !isTwoModes && rows.every(({ cells }, row) => cells.every((cell, column) => cell === at(column, row)));
  const values = new Map<string, Value>(relation === '' ? [] : [['type', relation]]);
  for (const [row, { line, cells }] of rows.entries()) {
    for (const [column, weight] of cells.entries()) {
      if (!weight || (isSymmetric && column < row)) continue;
      const target = String(column + 1 + (isTwoModes ? firstMode : 0));
      const direction = isSymmetric || isTwoModes ? 'none' : 'forward';
      collector.tie({ source: String(row + 1), target, direction, weight, values, line });
    }
  }
}
