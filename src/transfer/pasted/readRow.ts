import { LIMITS } from '@/model/limits';
import type { Actor } from '@/model/types';
import { cleanText, cutWhole } from './cleanText';
import { directionOf, kindOf, levelOf, sectorOf, strengthOf } from './fieldValues';
import { readName } from './readName';
import type { ColumnRole, PastedActor, PastedTie, Remark, SkipReason } from './types';

/** The cells of a row by what they mean, not yet cleaned. */
export type RoleCells = ReadonlyMap<ColumnRole, string>;

/** What a row says, or why it says nothing. */
export type ReadRow<Said> =
  | { readonly ok: true; readonly said: Said; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly reason: SkipReason };

/** Reads a row of a table of actors; a value that Rajut does not know is left out and remarked. */
export function readActorRow(line: number, cells: RoleCells): ReadRow<PastedActor> {
  const name = readName(cells.get('name') ?? '');
  if (!name) return { ok: false, reason: 'noName' };
  const remarks: Remark[] = name.isShortened ? [{ line, kind: 'shortened', text: name.name }] : [];
  const sector = textOf(cells, 'sector', LIMITS.name);
  const role = textOf(cells, 'role', LIMITS.line);
  const has = listIn(cells.get('has'));
  const needs = listIn(cells.get('needs'));
  const notes = linesIn(cells.get('notes'));
  const known: Partial<Omit<Actor, 'id' | 'name'>> = {
    ...(sector === '' ? {} : { sector: sectorOf(sector) ?? sector }),
    ...valueField(line, cells, 'kind', kindOf, remarks),
    ...(role === '' ? {} : { role }),
    ...valueField(line, cells, 'influence', levelOf, remarks),
    ...valueField(line, cells, 'interest', levelOf, remarks),
    ...(has.length === 0 ? {} : { has }),
    ...(needs.length === 0 ? {} : { needs }),
    ...(notes === '' ? {} : { notes }),
  };
  return { ok: true, said: { line, name: name.name, known }, remarks };
}

/**
 * Reads a row of a table of ties.
 *
 * @param isPointing whether the heading says "from" and "to", which gives a tie without a word on it a direction
 */
export function readTieRow(line: number, cells: RoleCells, isPointing: boolean): ReadRow<PastedTie> {
  const source = readName(cells.get('from') ?? '');
  const target = readName(cells.get('to') ?? '');
  if (!source || !target) return { ok: false, reason: source || target ? 'noEnd' : 'noName' };
  const remarks: Remark[] = [source, target].flatMap((name) =>
    name.isShortened ? [{ line, kind: 'shortened' as const, text: name.name }] : [],
  );
  const type = textOf(cells, 'tieType', LIMITS.name);
  // Gephi calls a column "Type" that says whether a tie points.
  const typed = type === '' ? null : directionInType(type);
  const { direction } = valueField(line, cells, 'direction', directionOf, remarks);
  const { strength = null } = valueField(line, cells, 'strength', strengthOf, remarks);
  const said: PastedTie = {
    line,
    source: source.name,
    target: target.name,
    direction: direction ?? typed ?? (isPointing ? 'forward' : 'none'),
    type: typed === null ? type : '',
    strength,
    notes: linesIn(cells.get('notes')),
  };
  return { ok: true, said, remarks };
}

const directionInType = (type: string) => (/^(?:un)?directed$/i.test(type) ? directionOf(type) : null);

/** A field of one line, '' when there is none. */
const textOf = (cells: RoleCells, role: ColumnRole, limit: number) =>
  cutWhole(cleanText(cells.get(role) ?? ''), limit);

/** Notes keep their lines. */
function linesIn(cell = ''): string {
  const lines = cell.split(/\r\n|\r|\n/).map(cleanText);
  return cutWhole(lines.join('\n').trim(), LIMITS.text);
}

function listIn(cell = ''): readonly string[] {
  const entries = cell.split(/[;\n\r]|, /).map((entry) => cutWhole(cleanText(entry), LIMITS.line));
  return entries.filter(Boolean).slice(0, LIMITS.list);
}

/** A field with a choice of values; an unknown word leaves it out and is remarked. */
function valueField<Role extends ColumnRole, Value>(
  line: number,
  cells: RoleCells,
  role: Role,
  read: (text: string) => Value | null,
  remarks: Remark[],
): Partial<Record<Role, Value>> {
  const text = cleanText(cells.get(role) ?? '');
  if (text === '') return {};
  const value = read(text);
  if (value === null) remarks.push({ line, kind: 'unknownValue', text: text.slice(0, 40), role });
  const field: Partial<Record<Role, Value>> = {};
  if (value !== null) field[role] = value;
  return field;
}
