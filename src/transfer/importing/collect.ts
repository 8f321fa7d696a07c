import type { Direction, Place } from '@/model/types';
import type { ExchangeActor, ExchangeTie, Value, Values } from '../exchange/types';
import { cleanText } from '../pasted/cleanText';
import { directionOf } from '../pasted/fieldValues';
import { colourOf } from './colours';
import { IMPORT_REMARKS, type ImportRemarkKind } from './faults';
import { actorRoleOf, tieRoleOf } from './fieldNames';
import { toNumber } from './takeFrom';
import type { ImportRemark } from './types';

/** Attributes as a file calls them. */
export type SaidValues = ReadonlyMap<string, Value>;

/** An actor as a reader met it. */
export interface SaidActor {
  readonly id: string;
  /** '' when the file has none besides the id. */
  readonly name: string;
  readonly place?: Place | null;
  /** As the file writes it. */
  readonly colour?: string | null;
  readonly values?: SaidValues;
  /** Whether the values have the names of Rajut's fields already, because somebody chose them. */
  readonly isNamed?: boolean;
  /** Line of a text or row of a sheet, 0 when it has none. */
  readonly line: number;
}

/** A tie as a reader met it, before its ends are known to be there. */
export interface SaidTie {
  readonly source: string;
  readonly target: string;
  readonly direction: Direction;
  readonly weight?: number | null;
  readonly values?: SaidValues;
  readonly isNamed?: boolean;
  readonly line: number;
}

/** A tie whose ends are known. */
export interface CollectedTie extends ExchangeTie {
  readonly line: number;
}

/** What was collected; `isOver` names the limit that was passed, and what is beyond is not in it. */
export interface Collected {
  readonly actors: readonly ExchangeActor[];
  /** Both ends are among the actors and differ. Repeats are still in it. */
  readonly ties: readonly CollectedTie[];
  readonly remarks: readonly ImportRemark[];
  readonly isOver: 'actors' | 'ties' | null;
}

/** Takes what a file says, one thing after another, and makes a network of it. */
export interface Collector {
  /** Lists an actor; one with a known id adds what is not said yet, and is remarked. */
  readonly actor: (said: SaidActor) => void;
  /** Makes an actor who is known by name only, unless there is one. */
  readonly meet: (name: string, line: number) => void;
  /** Ties may come before their actors. */
  readonly tie: (said: SaidTie) => void;
  readonly remark: (kind: ImportRemarkKind, line?: number, detail?: string, count?: number) => void;
  /** Sheet that remarks are about from now on. */
  readonly inSheet: (name: string) => void;
  readonly hasActor: (id: string) => boolean;
  /** Whether a limit was passed, so that reading on is in vain. */
  readonly isFull: () => boolean;
  /** Cost O(actors + ties). */
  readonly finish: () => Collected;
}

interface Limits {
  readonly actors: number;
  readonly ties: number;
}

/** Characters of what a remark names. */
const SHOWN = 60;

/**
 * An empty network that is being read. Ids and names are compared as `cleanText` leaves them. Attributes that Rajut
 * has a field for get that field's name; of two that mean the same field the first has it.
 *
 * @param limits beyond which nothing more is kept, so that a hostile file cannot fill the memory
 */
export function createCollector(limits: Limits = { actors: Infinity, ties: Infinity }): Collector {
  const actors = new Map<string, ExchangeActor>();
  const said: SaidTie[] = [];
  const sheetOf: string[] = [];
  const remarks = new Map<ImportRemarkKind, ImportRemark>();
  let sheet = '';
  let isOver: Collected['isOver'] = null;

  const remark: Collector['remark'] = (kind, line = 0, detail = '', count = 1) => {
    const known = remarks.get(kind);
    const first = { kind, count, line, sheet, detail: shorten(detail) };
    remarks.set(kind, known ? { ...known, count: known.count + count } : first);
  };

  const add = (id: string, actor: ExchangeActor) => {
    if (actors.size >= limits.actors) isOver ??= 'actors';
    else actors.set(id, actor);
  };

  return {
    actor: ({ id, name, place = null, colour = null, values, isNamed, line }) => {
      const key = cleanText(id) || cleanText(name);
      if (key === '') return remark('noName', line);
      const isPlace = place === null || place.every((at) => Number.isFinite(at));
      if (!isPlace) remark('noPlace', line);
      const actor: ExchangeActor = {
        id: key,
        name: cleanText(name) || key,
        place: isPlace ? place : null,
        colour: colour === null ? null : colourOf(colour),
        values: named(values, isNamed ? AS_IT_IS : actorFieldOf),
      };
      const known = actors.get(key);
      if (!known) return add(key, actor);
      remark('twinActors', line, known.name);
      actors.set(key, {
        ...known,
        place: known.place ?? actor.place,
        colour: known.colour ?? actor.colour,
        values: { ...actor.values, ...known.values },
      });
    },
    meet: (name) => {
      const key = cleanText(name);
      if (key !== '' && !actors.has(key)) {
        add(key, { id: key, name: key, place: null, colour: null, values: {} });
      }
    },
    tie: (one) => {
      if (said.length >= limits.ties) isOver ??= 'ties';
      else {
        said.push(one);
        sheetOf.push(sheet);
      }
    },
    remark,
    inSheet: (name) => {
      sheet = name;
    },
    isFull: () => isOver !== null,
    hasActor: (id) => actors.has(cleanText(id)),
    finish: () => {
      const ties: CollectedTie[] = [];
      const idOf = (end: string) => (actors.has(end) ? end : cleanText(end));
      for (const [index, one] of said.entries()) {
        sheet = sheetOf[index] ?? '';
        const source = idOf(one.source);
        const target = idOf(one.target);
        const missing = [source, target].find((end) => !actors.has(end));
        if (source === '' || target === '') remark('noEnd', one.line);
        else if (missing !== undefined) remark('danglingEnds', one.line, missing);
        else if (source === target) remark('selfTies', one.line, actors.get(source)?.name);
        else ties.push(toTie(one, source, target, (colour) => remark('colours', one.line, colour)));
      }
      return { actors: [...actors.values()], ties, remarks: inOrder(remarks), isOver };
    },
  };
}

/** Remarks in the order of IMPORT_REMARKS. */
export function inOrder(remarks: ReadonlyMap<ImportRemarkKind, ImportRemark>): readonly ImportRemark[] {
  return IMPORT_REMARKS.flatMap((kind) => remarks.get(kind) ?? []);
}

function toTie(
  { direction, weight = null, values, isNamed, line }: SaidTie,
  source: string,
  target: string,
  onColour: (colour: string) => void,
): CollectedTie {
  const said = named(values, isNamed ? AS_IT_IS : tieFieldOf);
  const own = typeof said.direction === 'string' ? directionOf(said.direction) : null;
  const isNumber = weight !== null && Number.isFinite(weight);
  const colour = COLOURS.find((name) => said[name] !== undefined);
  if (colour !== undefined) onColour(String(said[colour]));
  const strength = isNumber ? Number.NaN : decimal(said.strength);
  return {
    source,
    target,
    // An attribute of the file's own that says it goes before what the format says.
    direction: own ?? direction,
    weight: isNumber ? weight : Number.isNaN(strength) ? null : strength,
    values: without(
      said,
      colour ?? null,
      own === null ? null : 'direction',
      Number.isNaN(strength) ? null : 'strength',
    ),
    line,
  };
}

/** Ties of Rajut have the colour of their type. */
const COLOURS = ['color', 'colour'] as const;

/** A number as people write it too, with a decimal comma; NaN for anything else. */
function decimal(value: Value | undefined): number {
  return toNumber(typeof value === 'string' ? value.replace(',', '.') : value);
}

function without(values: Values, ...names: readonly (string | null)[]): Values {
  const gone = names.filter((name) => name !== null);
  if (gone.length === 0) return values;
  return Object.fromEntries(Object.entries(values).filter(([name]) => !gone.includes(name)));
}

const shorten = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text);

/** Attributes under the names of Rajut's fields where they have one. */
function named(values: SaidValues | undefined, fieldOf: (name: string) => string): Values {
  if (!values || values.size === 0) return NOTHING;
  const found: [string, Value][] = [];
  const taken = new Map<string, Value>();
  for (const [name, value] of values) {
    if (value === '' || (typeof value === 'number' && Number.isNaN(value))) continue;
    const field = fieldOf(name);
    // Kumu has some things under two names.
    if (taken.get(field) === value) continue;
    const free = taken.has(field) ? cleanText(name) : field;
    if (taken.has(free)) continue;
    taken.set(free, value);
    found.push([free, typeof value === 'string' ? value.trim() : value]);
  }
  // Unlike assignment this takes a key such as "__proto__" for any other word.
  return Object.fromEntries(found);
}

const NOTHING: Values = {};

const NOT_FIELDS: ReadonlySet<string> = new Set(['name', 'id', 'x', 'y', 'colour', 'from', 'to']);

const AS_IT_IS = (name: string) => name;
const actorFieldOf = remembered((name) => actorRoleOf(name));
const tieFieldOf = remembered((name) => tieRoleOf(name));

/** A file names the same few attributes again for each actor. */
function remembered(roleOf: (name: string) => string | null): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let field = known.get(name);
    if (field === undefined) {
      const role = roleOf(name);
      field = role === null || NOT_FIELDS.has(role) ? cleanText(name) : role;
      if (known.size < 10_000) known.set(name, field);
    }
    return field;
  };
}
