import { actorRoleOf, tieRoleOf } from '../../importing/fieldNames';
import type { SheetForm } from '../../importing/types';
import { wordOf } from '../../pasted/columnWords';
import { directionOf, kindOf, sectorOf } from '../../pasted/fieldValues';
import { nameKey } from '../../pasted/nameKey';
import type { CellRow } from '../../pasted/parseCells';
import { splitTie } from '../../pasted/splitTie';
import { findMatrix } from './findMatrix';

/** Rows of cells with the name of the sheet they stand on, '' for a text. */
interface NamedRows {
  readonly name: string;
  readonly rows: readonly CellRow[];
}

/** What a sheet seems to be. */
export interface GuessedForm {
  readonly form: SheetForm;
  readonly hasHeading: boolean;
}

const SHEETS_OF: readonly (readonly [SheetForm, string])[] = [
  [
    'actors',
    'elements|element|elemen|aktor|actors|actor|nodes|node|simpul|daftar aktor|pemangku kepentingan|stakeholders',
  ],
  ['ties', 'connections|connection|koneksi|hubungan|ikatan|ties|tie|edges|edge|relasi|relationships|links'],
  [
    'nothing',
    'ukuran|ukuran aktor|ukuran ikatan|jejaring|perbandingan|measures|actor measures|tie measures|network|comparison|tentang|about|petunjuk|readme|loops',
  ],
];
const FORM_OF_SHEET = new Map(
  SHEETS_OF.flatMap(([form, words]) => words.split('|').map((word) => [word, form] as const)),
);

/** Rows that are looked at. */
const SAMPLE = 200;
/** Share of them that has to agree. */
const MOST = 0.6;

/** Whether a sheet says by its name that it lists actors or ties. */
export function isNamedList(name: string): boolean {
  const form = FORM_OF_SHEET.get(wordOf(name));
  return form === 'actors' || form === 'ties';
}

/**
 * Guesses how a sheet is to be read: by its name, its heading, and what its cells hold.
 *
 * @param isBesides whether other sheets of the file are named as lists, so that this one may be about something else
 * Cost O(cells of a sample).
 */
export function guessForm({ name, rows }: NamedRows, isBesides = false): GuessedForm {
  const [first] = rows;
  if (!first) return { form: 'nothing', hasHeading: false };
  const named = FORM_OF_SHEET.get(wordOf(name));
  if (named === 'nothing' && isBesides) return { form: 'nothing', hasHeading: true };
  const heading = headingOf(rows);
  if (named !== undefined && named !== 'nothing')
    return { form: named, hasHeading: heading !== null || rows.length > 1 };
  const matrix = findMatrix(rows);
  if (matrix && !(heading?.isClear ?? false)) return { form: matrix.form, hasHeading: matrix.hasHeading };
  if (heading) return { form: heading.form, hasHeading: true };
  const sample = rows.slice(0, SAMPLE);
  const most = (is: (row: CellRow) => boolean) => sample.filter(is).length >= sample.length * MOST;
  const isSingle = sample.every(({ cells }) => cells.filter((cell) => cell.trim()).length <= 1);
  if (isSingle || most(({ cells }) => splitTie(cells[0] ?? '') !== null))
    return { form: 'lines', hasHeading: false };
  return { form: looksLikeTies(sample) ? 'ties' : 'actors', hasHeading: looksLikeHeading(sample) };
}

/** A first row that names columns; clear when no matrix would have it. */
function headingOf(rows: readonly CellRow[]): (GuessedForm & { readonly isClear: boolean }) | null {
  const cells = (rows[0]?.cells ?? []).map((cell) => cell.trim());
  const ofTies = cells.map(tieRoleOf);
  if (ofTies.includes('from') && ofTies.includes('to'))
    return { form: 'ties', hasHeading: true, isClear: true };
  const ofActors = cells.map(actorRoleOf);
  const known = ofActors.filter(Boolean).length;
  const isHalf = (ofTies.includes('from') || ofTies.includes('to')) && !ofActors.includes('name');
  if (isHalf && rows.length > 1) return { form: 'ties', hasHeading: true, isClear: true };
  const isOfActors = ofActors.includes('name') || (ofActors.includes('id') && known > 1);
  if (!isOfActors || cells.length < 1) return null;
  // One known word may as well be somebody's name at the head of a matrix.
  return { form: 'actors', hasHeading: true, isClear: known > 1 || cells.length === 1 };
}

/** Without heading: two columns hold names of the same kind, over and over. */
function looksLikeTies(sample: readonly CellRow[]): boolean {
  const pairs = sample.flatMap(({ cells }) => {
    const [source = '', target = ''] = cells.map((cell) => cell.trim());
    return source !== '' && target !== '' ? [[nameKey(source), nameKey(target)] as const] : [];
  });
  if (pairs.length < sample.length * MOST) return false;
  const isWord = (text: string) => sectorOf(text) !== null || kindOf(text) !== null;
  if (pairs.filter(([, target]) => isWord(target)).length >= pairs.length * MOST) return false;
  const left = new Set(pairs.map(([source]) => source));
  const hasDirections = sample.some(({ cells }) => directionOf(cells[2] ?? '') !== null);
  const meets = pairs.filter(([, target]) => left.has(target)).length;
  // A list of actors does not repeat its names; a list of ties does.
  return hasDirections || meets > 0 || left.size < pairs.length || (sample[0]?.cells.length ?? 0) === 2;
}

/** A first row of words above columns of numbers. */
function looksLikeHeading(sample: readonly CellRow[]): boolean {
  const [first, ...body] = sample;
  if (!first || body.length < 2) return false;
  const isNumber = (cell: string) => /^[-+]?[\d.,]+$/.test(cell.trim());
  if (first.cells.some((cell) => isNumber(cell) || cell.trim() === '')) return false;
  return first.cells.some((_, column) => {
    const filled = body.map(({ cells }) => cells[column] ?? '').filter((cell) => cell.trim() !== '');
    return filled.length > 1 && filled.every(isNumber);
  });
}
