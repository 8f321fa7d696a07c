import type { Place } from '@/model/types';
import type { Value } from '../../exchange/types';
import type { Collector } from '../../importing/collect';
import type { ImportRole } from '../../importing/roles';
import { toNumber } from '../../importing/takeFrom';
import { cleanText } from '../../pasted/cleanText';
import { directionOf } from '../../pasted/fieldValues';
import { nameKey } from '../../pasted/nameKey';
import type { CellRow } from '../../pasted/parseCells';

/** Whom names mean: in tables people write names, not ids, and not always with the same capitals and spaces. */
export interface Names {
  /** Whether some sheet lists the actors, so that one who is only tied is worth a remark. */
  readonly areListed: boolean;
  /** The id of whoever is called so, null for nobody yet. */
  readonly find: (name: string) => string | null;
  /** From now on these words mean this actor; words that mean somebody already keep their meaning. */
  readonly learn: (words: readonly string[], id: string) => void;
}

/** Nobody is known yet. */
export function createNames(areListed: boolean): Names {
  const ids = new Map<string, string>();
  /** The same by the word as it stands: most files write a name in one way, over and over. */
  const met = new Map<string, string>();
  return {
    areListed,
    find: (name) => {
      const known = met.get(name);
      if (known !== undefined) return known;
      const found = ids.get(nameKey(name)) ?? null;
      if (found !== null) met.set(name, found);
      return found;
    },
    learn: (words, id) => {
      for (const word of words) if (word !== '' && !ids.has(nameKey(word))) ids.set(nameKey(word), id);
    },
  };
}

export interface RowReader {
  readonly collector: Collector;
  readonly names: Names;
  readonly columns: ReadonlyMap<ImportRole, number>;
  readonly toValues: (row: CellRow) => ReadonlyMap<string, Value>;
}

/** Adds the actor of a row of a list. Rows with one name are one actor, unless their ids differ. */
export function addActorRow(row: CellRow, { collector, names, columns, toValues }: RowReader): void {
  const { line, cells } = row;
  const at = (role: ImportRole) => cleanText(cells[columns.get(role) ?? -1] ?? '');
  const own = at('id');
  const name = at('name') || own;
  if (name === '') {
    collector.remark('noName', line);
    return;
  }
  const id = own || (names.find(name) ?? name);
  names.learn([own, name], id);
  const values = toValues(row);
  collector.actor({
    id,
    name,
    place: placeOf(at('x'), at('y')),
    colour: at('colour'),
    values,
    isNamed: true,
    line,
  });
}

/** Adds the tie of a row of a list; a row without a target lists an actor. */
export function addTieRow(row: CellRow, { collector, names, columns, toValues }: RowReader): void {
  const { line, cells } = row;
  const at = (role: ImportRole) => cleanText(cells[columns.get(role) ?? -1] ?? '');
  const [from, to] = [at('from'), at('to')];
  if (from === '') {
    collector.remark('noEnd', line);
    return;
  }
  const source = meet(from, line, collector, names);
  if (to === '') return;
  const target = meet(to, line, collector, names);
  const values = new Map(toValues(row));
  const type = String(values.get('type') ?? '');
  // Gephi calls a column "Type" that says whether a tie points.
  const isOfGephi = /^(?:(?:un)?directed|mutual)$/i.test(type);
  if (isOfGephi) values.delete('type');
  const said = at('direction') || (isOfGephi ? type : '');
  const direction = directionOf(said);
  if (said !== '' && direction === null) collector.remark('unknownDirection', line, said);
  collector.tie({ source, target, direction: direction ?? 'forward', values, isNamed: true, line });
}

/** The id of whoever a name means, made when nobody is called so. */
export function meet(name: string, line: number, collector: Collector, names: Names): string {
  const known = names.find(name);
  if (known !== null) return known;
  if (names.areListed) collector.remark('fromTies', line, name);
  names.learn([name], name);
  collector.meet(name, line);
  return name;
}

function placeOf(x: string, y: string): Place | null {
  const [right, down] = [x, y].map((at) => toNumber(at.replace(',', '.')));
  return x === '' || y === '' || right === undefined || down === undefined ? null : [right, down];
}
