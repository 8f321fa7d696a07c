import { problem } from '../../importing/problem';
import type { ImportProblem } from '../../importing/types';
import type { Token } from './tokens';

export type UcinetFormat =
  | 'fullmatrix'
  | 'upperhalf'
  | 'lowerhalf'
  | 'edgelist1'
  | 'edgelist2'
  | 'nodelist1'
  | 'nodelist2';

const FORMATS: Readonly<Record<string, UcinetFormat>> = {
  fullmatrix: 'fullmatrix',
  fm: 'fullmatrix',
  upperhalf: 'upperhalf',
  uh: 'upperhalf',
  lowerhalf: 'lowerhalf',
  lh: 'lowerhalf',
  edgelist1: 'edgelist1',
  el1: 'edgelist1',
  edgelist2: 'edgelist2',
  el2: 'edgelist2',
  nodelist1: 'nodelist1',
  nl1: 'nodelist1',
  nodelist2: 'nodelist2',
  nl2: 'nodelist2',
};

/** Relations that one file may hold. */
const MOST_MATRICES = 100;

/** A DL file taken apart. */
export interface UcinetHeader {
  readonly rows: number;
  readonly columns: number;
  readonly isTwoModes: boolean;
  readonly matrices: number;
  readonly format: UcinetFormat;
  readonly hasDiagonal: boolean;
  /** Whether the data themselves hold the names. */
  readonly isEmbedded: boolean;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly matrixLabels: readonly string[];
  readonly data: readonly Token[];
}

type LabelsOf = 'rowLabels' | 'columnLabels' | 'matrixLabels' | 'labels';

const LABELS_OF: Readonly<Record<string, LabelsOf>> = {
  row: 'rowLabels',
  column: 'columnLabels',
  col: 'columnLabels',
  matrix: 'matrixLabels',
  level: 'matrixLabels',
};

/** Reads everything before the data: sizes, format, labels in all their variants. */
export function readHeader(tokens: readonly Token[]): UcinetHeader | ImportProblem {
  const sizes = new Map<string, number>();
  const labels: Record<LabelsOf, string[]> = {
    rowLabels: [],
    columnLabels: [],
    matrixLabels: [],
    labels: [],
  };
  let format: UcinetFormat = 'fullmatrix';
  let hasDiagonal = true;
  const embedded = new Set<string>();
  let filling: LabelsOf | null = null;
  let isDataMet = false;
  let at = tokens[0]?.text.toLowerCase() === 'dl' ? 1 : 0;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const word = token.isQuoted ? '' : token.text.toLowerCase();
    const next = tokens[at + 1];
    const nextWord = next?.text.toLowerCase() ?? '';
    if (word === 'data' && (token.isHead || !filling)) {
      at += 1;
      isDataMet = true;
      break;
    }
    const isOfSome = Object.hasOwn(LABELS_OF, word) && nextWord === 'labels';
    if (isOfSome || (word === 'labels' && (token.isHead || nextWord === 'embedded'))) {
      const of = isOfSome ? (LABELS_OF[word] ?? 'labels') : 'labels';
      if (isOfSome) at += 1;
      if (tokens[at + 1]?.text.toLowerCase() === 'embedded') {
        at += 1;
        embedded.add(of);
        filling = null;
      } else filling = of;
    } else if (filling) labels[filling].push(token.text);
    else if (['n', 'nr', 'nc', 'nm'].includes(word)) {
      const value = Number(next?.text);
      if (!Number.isInteger(value) || value < 0) {
        return problem('notNumber', { line: token.line, detail: next?.text ?? '' });
      }
      sizes.set(word, value);
      at += 1;
    } else if (word === 'format') {
      const known = Object.hasOwn(FORMATS, nextWord) ? FORMATS[nextWord] : undefined;
      if (!known) return problem('missingPart', { line: token.line, detail: `format=${next?.text ?? ''}` });
      format = known;
      at += 1;
    } else if (word === 'diagonal' && nextWord.startsWith('absent')) {
      hasDiagonal = false;
      at += 1;
    }
  }
  const data = tokens.slice(at);
  const mayBeTwoModes =
    sizes.has('nr') || sizes.has('nc') || format === 'edgelist2' || format === 'nodelist2';
  const rows = sizes.get('nr') ?? sizes.get('n');
  const columns = sizes.get('nc') ?? sizes.get('n') ?? rows;
  if (rows === undefined || columns === undefined) return problem('missingPart', { detail: 'n=' });
  // A list without lines is of actors who are tied to nobody.
  const isList = format.startsWith('edgelist') || format.startsWith('nodelist');
  if (data.length === 0 && !(isList && isDataMet)) return problem('missingPart', { detail: 'data:' });
  const matrices = sizes.get('nm') ?? 1;
  if (matrices < 1 || matrices > MOST_MATRICES) return problem('wrongCount', { detail: `nm=${matrices}` });
  const isEmbedded = ['labels', 'rowLabels', 'columnLabels'].some((of) => embedded.has(of));
  const rowLabels = labels.rowLabels.length > 0 ? labels.rowLabels : labels.labels;
  const { columnLabels, matrixLabels } = labels;
  // Some programs say rows and columns also of one kind of actors.
  const areSame = rowLabels.length > 0 && rowLabels.join('\n') === columnLabels.join('\n');
  const isTwoModes = mayBeTwoModes && !areSame;
  return {
    rows,
    columns,
    isTwoModes,
    matrices,
    format,
    hasDiagonal,
    isEmbedded,
    rowLabels,
    columnLabels,
    matrixLabels,
    data,
  };
}
