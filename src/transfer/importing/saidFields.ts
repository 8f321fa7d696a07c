import { LIMITS } from '@/model/limits';
import type { Actor, Tie } from '@/model/types';
import type { ActorField, TieField, Value, Values } from '../exchange/types';
import { cleanText, cutWhole } from '../pasted/cleanText';
import { kindOf, levelOf, sectorOf, strengthOf } from '../pasted/fieldValues';
import {
  circleOf,
  maturityOf,
  moreLevelOf,
  networkOf,
  provenanceOf,
  signOf,
  stanceOf,
  statusOf,
  truthOf,
} from './vocabulary';

/** What the file says of an actor, in Rajut's fields; a field that it does not mention is not there. */
export type SaidOfActor = Partial<Omit<Actor, 'id' | 'name'>>;
export type SaidOfTie = Partial<Omit<Tie, 'id' | 'source' | 'target' | 'type' | 'direction'>>;

/** Told of what does not fit. */
export interface Misfits {
  /** A value that its field does not take; it goes into the notes. */
  readonly unknown: (name: string, value: string) => void;
  /** An attribute that Rajut has no field for; it goes into the notes. */
  readonly kept: (name: string) => void;
  readonly shortened: (text: string) => void;
}

/** Reads what a file says of a field; null when the field does not take it. */
type FieldReader<Said> = (text: string, misfits: Misfits, said: Said) => Said | null;

/** A short text of one line, cut to what a project takes. */
function short(text: string, limit: number, misfits: Misfits): string {
  const whole = cleanText(text);
  const cut = cutWhole(whole, limit);
  if (cut.length < whole.length) misfits.shortened(whole);
  return cut;
}

/** A text with its lines. */
function long(text: string, misfits: Misfits): string {
  const whole = text
    .split(/\r\n|\r|\n/)
    .map(cleanText)
    .join('\n')
    .trim();
  const cut = cutWhole(whole, LIMITS.text);
  if (cut.length < whole.length) misfits.shortened(whole);
  return cut;
}

function list(text: string, misfits: Misfits): readonly string[] {
  const entries = text.split(/[;\n\r]+/).map((entry) => short(entry, LIMITS.line, misfits));
  const filled = entries.filter(Boolean);
  if (filled.length > LIMITS.list) misfits.shortened(filled.slice(LIMITS.list).join('; '));
  return filled.slice(0, LIMITS.list);
}

/** A field whose words are known, or nothing. */
const known = <Read, Said>(value: Read | null, toSaid: (value: Read) => Said): Said | null =>
  value === null ? null : toSaid(value);

const level = (text: string) => levelOf(text) ?? moreLevelOf(text);

const OF_ACTORS: Readonly<Record<ActorField, FieldReader<SaidOfActor>>> = {
  sector: (text, misfits) => ({ sector: sectorOf(text) ?? short(text, LIMITS.name, misfits) }),
  kind: (text, misfits, said) => {
    const kind = kindOf(text);
    if (kind !== null) return { kind };
    // "Type: NGO" is what other programs colour by: here that is the sector.
    return said.sector === undefined ? { sector: sectorOf(text) ?? short(text, LIMITS.name, misfits) } : null;
  },
  circle: (text) => known(circleOf(text), (circle) => ({ circle })),
  role: (text, misfits) => ({ role: short(text, LIMITS.line, misfits) }),
  has: (text, misfits) => ({ has: list(text, misfits) }),
  needs: (text, misfits) => ({ needs: list(text, misfits) }),
  influence: (text) => known(level(text), (influence) => ({ influence })),
  interest: (text) => known(level(text), (interest) => ({ interest })),
  stance: (text) => known(stanceOf(text), (stance) => ({ stance })),
  networks: (text) => {
    const words = text.split(/[;,\n]+/).filter((word) => word.trim() !== '');
    const networks = [...new Set(words.flatMap((word) => networkOf(word) ?? []))];
    return words.every((word) => networkOf(word) !== null) ? { networks } : null;
  },
  weaver: (text) => known(truthOf(text), (weaver) => ({ weaver })),
  pinned: (text) => known(truthOf(text), (pinned) => ({ pinned })),
  notes: (text, misfits) => ({ notes: long(text, misfits) }),
};

/** The type of a tie is read otherwise. */
const OF_TIES: Readonly<Record<Exclude<TieField, 'type'>, FieldReader<SaidOfTie>>> = {
  strength: (text) => known(strengthOf(text), (strength) => ({ strength })),
  maturity: (text) => known(maturityOf(text), (maturity) => ({ maturity })),
  flow: (text, misfits) => ({ flow: short(text, LIMITS.line, misfits) }),
  sign: (text) => known(signOf(text), (sign) => ({ sign })),
  status: (text) => known(statusOf(text), (status) => ({ status })),
  reason: (text, misfits) => ({ reason: long(text, misfits) }),
  provenance: (text) => known(provenanceOf(text), (provenance) => ({ provenance })),
  notes: (text, misfits) => ({ notes: long(text, misfits) }),
};

const actorReaders = new Map<string, FieldReader<SaidOfActor>>(Object.entries(OF_ACTORS));
const tieReaders = new Map<string, FieldReader<SaidOfTie>>(Object.entries(OF_TIES));

/** What a file says of an actor, in Rajut's fields. What has no field, or does not fit it, is in the notes. */
export function saidOfActor(values: Values, misfits: Misfits): SaidOfActor {
  let said: SaidOfActor = {};
  const rest: string[] = [];
  // A kind that is none may become the sector, unless there is one.
  const ordered = values.sector === undefined ? values : { sector: values.sector, ...values };
  for (const [name, value] of Object.entries(ordered)) {
    // Kumu has tags where Rajut has a sector.
    const tag = /^tags?$/i.test(name) && said.sector === undefined ? sectorOf(String(value)) : null;
    if (tag !== null) {
      said = { ...said, sector: tag };
      continue;
    }
    const read = readValue(actorReaders.get(name), name, value, { said, rest, misfits });
    if (read) said = { ...said, ...read };
  }
  return rest.length === 0 ? said : { ...said, notes: notesOf(said.notes, rest, misfits) };
}

/** What a file says of a tie, in Rajut's fields; its type is told apart. */
export function saidOfTie(values: Values, misfits: Misfits): SaidOfTie {
  let said: SaidOfTie = {};
  const rest: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (name === 'type') continue;
    const read = readValue(tieReaders.get(name), name, value, { said, rest, misfits });
    if (read) said = { ...said, ...read };
  }
  return rest.length === 0 ? said : { ...said, notes: notesOf(said.notes, rest, misfits) };
}

interface Sofar<Said> {
  readonly said: Said;
  /** Lines for the notes: what found no field. */
  readonly rest: string[];
  readonly misfits: Misfits;
}

function readValue<Said>(
  reader: FieldReader<Said> | undefined,
  name: string,
  value: Value,
  { said, rest, misfits }: Sofar<Said>,
): Said | null {
  const text = String(value).trim();
  if (text === '') return null;
  const read = reader?.(text, misfits, said) ?? null;
  if (read !== null) return read;
  if (reader) misfits.unknown(name, text);
  else misfits.kept(name);
  rest.push(`${cleanText(name)}: ${cleanText(text)}`);
  return null;
}

const notesOf = (notes: string | undefined, rest: readonly string[], misfits: Misfits) =>
  long([notes ?? '', ...rest].filter(Boolean).join('\n'), misfits);

/** Whether a field of an actor says nothing yet, so that what a file says fills it. */
export function isUnsaid(field: keyof Omit<Actor, 'id' | 'name'>, value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  // Every actor is a person until somebody says otherwise.
  if (field === 'kind') return value === 'person';
  return value === '' || value === null || value === 0 || value === false || value === undefined;
}
