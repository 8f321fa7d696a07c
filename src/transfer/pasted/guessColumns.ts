import { roleOfHeading } from './columnWords';
import { directionOf, kindOf, sectorOf, strengthOf } from './fieldValues';
import { nameKey } from './nameKey';
import type { CellRow } from './parseCells';
import type { ColumnRole } from './types';

/** Rows that are looked at: enough to tell, however long the table. */
const SAMPLE = 200;
/** Share of a column's cells that have to agree. */
const MOST = 0.6;

/** Roles that the heading names, null when the first row is no heading. */
export function rolesOfHeading(cells: readonly string[]): readonly ColumnRole[] | null {
  const roles = cells.map(roleOfHeading);
  const isOfTies = roles.includes('from') && roles.includes('to');
  if (!isOfTies && !roles.includes('name')) return null;
  const taken = new Set<ColumnRole>();
  return roles.map((role) => {
    // "Jenis" is what an actor is, or of which type a tie is.
    const meant = role === 'kind' && isOfTies ? 'tieType' : role;
    const fits = meant !== null && !taken.has(meant) && fitsTable(meant, isOfTies);
    if (!fits) return 'ignored';
    taken.add(meant);
    return meant;
  });
}

const OF_TIES: ReadonlySet<ColumnRole> = new Set(['from', 'to', 'tieType', 'direction', 'strength', 'notes']);
const OF_TIES_ONLY: ReadonlySet<ColumnRole> = new Set(['from', 'to', 'tieType', 'direction', 'strength']);

const fitsTable = (role: ColumnRole, isOfTies: boolean) =>
  isOfTies ? OF_TIES.has(role) : !OF_TIES_ONLY.has(role);

/**
 * Roles of the columns of a table without heading: ties when two columns hold the same kind of names over and
 * over, else names in the first column and, where the words are known, sector and kind in the others.
 *
 * @param isKnown whether the project has an actor of this name
 */
export function guessColumns(
  rows: readonly CellRow[],
  width: number,
  isKnown: (key: string) => boolean,
): readonly ColumnRole[] {
  const sample = rows.slice(0, SAMPLE);
  const column = (index: number) => sample.map(({ cells }) => (cells[index] ?? '').trim());
  const most = (index: number, is: (cell: string) => boolean) => {
    const cells = column(index).filter(Boolean);
    return cells.length > 0 && cells.filter(is).length >= cells.length * MOST;
  };
  const isSector = (cell: string) => sectorOf(cell) !== null;
  const isKind = (cell: string) => kindOf(cell) !== null;
  const isOfWords = (index: number) => most(index, isSector) || most(index, isKind);
  if (width <= 3 && !isOfWords(0) && !isOfWords(1) && areEnds(column(0), column(1), isKnown)) {
    const third = most(2, (cell) => directionOf(cell) !== null)
      ? 'direction'
      : most(2, (cell) => strengthOf(cell) !== null)
        ? 'strength'
        : 'tieType';
    return (['from', 'to', third] as const).slice(0, width);
  }
  const isNumber = (cell: string) => /^\d+[.)]?$/.test(cell);
  const indices = Array.from({ length: width }, (_, index) => index);
  const name = indices.find((index) => !most(index, isNumber) && !isOfWords(index)) ?? 0;
  const taken = new Set<ColumnRole>();
  return indices.map((index): ColumnRole => {
    if (index === name) return 'name';
    const role = most(index, isSector) ? 'sector' : most(index, isKind) ? 'kind' : 'ignored';
    if (taken.has(role)) return 'ignored';
    taken.add(role);
    return role;
  });
}

/** Whether two columns look like the ends of ties: nearly full, and the same names come again and again. */
function areEnds(sources: readonly string[], targets: readonly string[], isKnown: (key: string) => boolean) {
  const pairs = sources.flatMap((source, index): [string, string][] => {
    const target = targets[index];
    return source && target ? [[nameKey(source), nameKey(target)]] : [];
  });
  if (pairs.length < sources.length * MOST) return false;
  const isNumber = (text: string) => /^[\d.,\s]*$/.test(text);
  if (pairs.some(([source, target]) => isNumber(source) || isNumber(target))) return false;
  const left = new Set(pairs.map(([source]) => source));
  const meets = pairs.filter(([source, target]) => left.has(target) || (isKnown(source) && isKnown(target)));
  if (meets.length * 2 >= pairs.length) return true;
  // A list of names does not repeat them; a star of ties repeats its middle.
  return pairs.length > 2 && left.size * 2 <= pairs.length;
}
