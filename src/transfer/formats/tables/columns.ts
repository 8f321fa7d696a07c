import { actorRoleOf, tieRoleOf } from '../../importing/fieldNames';
import { ACTOR_ROLES, type ImportRole, TIE_ROLES } from '../../importing/roles';
import type { SheetWish } from '../../importing/types';
import { strengthIn } from '../../network/values';
import { wordOf } from '../../pasted/columnWords';
import { directionOf, kindOf, sectorOf, strengthOf } from '../../pasted/fieldValues';
import type { CellRow } from '../../pasted/parseCells';

/** Rows that are looked at, and the share of them that has to agree. */
const SAMPLE = 200;
const MOST = 0.6;
/** Running numbers in front of a list. */
const NUMBERING: ReadonlySet<string> = new Set(['no', 'nomor', 'no urut', 'nr', 'nomor urut']);

const OF_ACTORS: ReadonlySet<ImportRole> = new Set<ImportRole>(ACTOR_ROLES);
const OF_TIES: ReadonlySet<ImportRole> = new Set<ImportRole>(TIE_ROLES);

interface Guessing {
  readonly form: 'actors' | 'ties';
  /** null without one. */
  readonly heading: CellRow | null;
  readonly body: readonly CellRow[];
  readonly width: number;
  readonly wish: SheetWish['columns'];
}

/** What each column of a list holds: as a person wishes, else as its heading says, else as its cells look. */
export function rolesOf({ form, heading, body, width, wish = [] }: Guessing): readonly ImportRole[] {
  const guessed = heading ? byHeading(form, heading, width) : byCells(form, body, width);
  const fits = form === 'actors' ? OF_ACTORS : OF_TIES;
  return guessed.map((role, column) => {
    const wished = wish[column];
    return wished === undefined ? role : fits.has(wished) ? wished : 'ignored';
  });
}

function byHeading(form: Guessing['form'], { cells }: CellRow, width: number): readonly ImportRole[] {
  const roleOf = form === 'actors' ? actorRoleOf : tieRoleOf;
  const taken = new Set<ImportRole>();
  const roles = Array.from({ length: width }, (_, column): ImportRole => {
    const word = cells[column]?.trim() ?? '';
    if (NUMBERING.has(wordOf(word)) || word === '#' || word === '') return 'ignored';
    const role = roleOf(word);
    if (role === null || taken.has(role)) return 'kept';
    taken.add(role);
    return role;
  });
  // A list of actors by their ids only.
  if (form === 'actors' && !taken.has('name') && taken.has('id')) {
    return roles.map((role) => (role === 'id' ? 'name' : role));
  }
  return roles;
}

function byCells(form: Guessing['form'], body: readonly CellRow[], width: number): readonly ImportRole[] {
  const sample = body.slice(0, SAMPLE);
  const most = (column: number, is: (cell: string) => boolean) => {
    const filled = sample.map(({ cells }) => (cells[column] ?? '').trim()).filter(Boolean);
    return filled.length > 0 && filled.filter(is).length >= filled.length * MOST;
  };
  const columns = Array.from({ length: width }, (_, column) => column);
  const taken = new Set<ImportRole>();
  const once = (role: ImportRole): ImportRole => {
    if (taken.has(role)) return 'kept';
    taken.add(role);
    return role;
  };
  if (form === 'ties') {
    return columns.map((column) => {
      if (column < 2) return column === 0 ? 'from' : 'to';
      if (most(column, (cell) => strengthIn(cell) !== null || strengthOf(cell) !== null))
        return once('strength');
      return once(most(column, (cell) => directionOf(cell) !== null) ? 'direction' : 'type');
    });
  }
  const isNumber = (cell: string) => /^\d+[.)]?$/.test(cell);
  const isWord = (column: number) =>
    most(column, (cell) => sectorOf(cell) !== null) || most(column, (cell) => kindOf(cell) !== null);
  const name = columns.find((column) => !most(column, isNumber) && !isWord(column)) ?? 0;
  return columns.map((column) => {
    if (column === name) return 'name';
    if (column < name && most(column, isNumber)) return 'ignored';
    if (most(column, (cell) => sectorOf(cell) !== null)) return once('sector');
    return most(column, (cell) => kindOf(cell) !== null) ? once('kind') : 'kept';
  });
}

/** "A", "B", … "AA": what a column without heading is called. */
export function letterOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letterOf(Math.floor(column / 26) - 1) + letter;
}
