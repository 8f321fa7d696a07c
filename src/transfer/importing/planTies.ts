import type { Tie } from '@/model/types';
import type { ExchangeTie } from '../exchange/types';
import { cleanText } from '../pasted/cleanText';
import { wordOf } from '../pasted/columnWords';
import { createFindType, type PlannedType } from '../pasted/planPasted';
import { misfitsOf, type RemarkCounter } from './remarks';
import { type Misfits, type SaidOfTie, saidOfTie } from './saidFields';
import type { ImportTarget, PlannedActor, PlannedImportTie } from './types';

interface Around {
  readonly actors: readonly PlannedActor[];
  readonly target: ImportTarget;
  readonly remarks: RemarkCounter;
}

interface PlannedTies {
  readonly ties: readonly PlannedImportTie[];
  readonly types: ReadonlyMap<string, PlannedType>;
  /** How many the frame has already. */
  readonly present: number;
}

/** From this weight on a tie is strong. */
const STRONG_FROM = 2;

/**
 * Decides which ties of a file are new, and which type the word on each means.
 *
 * Cost O(ties of the file and of the frame).
 */
export function planTies(said: readonly ExchangeTie[], { actors, target, remarks }: Around): PlannedTies {
  const ends = new Map(actors.map(({ key, actor }) => [key, actor?.id ?? `new ${key}`]));
  const types = new Map<string, PlannedType>();
  const findType = createFindType(target === 'new' ? { tieTypes: {} } : target.project);
  /** Keys by the word as it stands: a file has few, on many ties. */
  const known = new Map<string, string>();
  const typeOf = (said: string): string => {
    const met = known.get(said);
    if (met !== undefined) return met;
    const text = cleanText(said);
    const key = wordOf(text);
    if (key !== '' && !types.has(key)) types.set(key, findType(key, text));
    known.set(said, key);
    return key;
  };
  const misfits = misfitsOf(remarks);
  const there = new Set(target === 'new' ? [] : Object.values(target.frame.ties).flatMap(keysOf));
  const ties: PlannedImportTie[] = [];
  const told = new Set<string>();
  let present = 0;
  for (const tie of said) {
    const { source, target: head, direction } = tie;
    const [from = source, to = head] = [ends.get(source), ends.get(head)];
    if (from === to) {
      remarks.add('selfTies', source);
      continue;
    }
    const type = typeOf(String(tie.values.type ?? ''));
    const found = types.get(type);
    const stored = found?.is === 'there' ? found.type.id : found?.is === 'preset' ? found.preset : type;
    if (there.size > 0 && there.has(keyOf(from, to, direction, stored))) {
      present += 1;
      continue;
    }
    const toldOf = saidOf(tie, remarks, misfits);
    const planned = { source, target: head, direction, type, said: toldOf };
    if (target === 'new') {
      ties.push(planned);
      continue;
    }
    // Two of the file may be one of the project.
    const key = `${keyOf(from, to, direction, stored)}\u0000${JSON.stringify(toldOf)}`;
    if (told.has(key)) remarks.add('repeated', '');
    else ties.push(planned);
    told.add(key);
  }
  return { ties, types, present };
}

/** A tie without a word on its type is there when any tie of this direction is. */
function keysOf({ source, target, direction, type }: Tie): readonly string[] {
  return [keyOf(source, target, direction, type), keyOf(source, target, direction, '')];
}

function keyOf(source: string, target: string, direction: Tie['direction'], type: string): string {
  const [a, b] = direction === 'forward' || source < target ? [source, target] : [target, source];
  return `${a}\u0000${b}\u0000${direction}\u0000${type}`;
}

function saidOf({ values, weight }: ExchangeTie, remarks: RemarkCounter, misfits: Misfits): SaidOfTie {
  const said = saidOfTie(values, misfits);
  if (weight === null) return said;
  if (weight < 0) remarks.add('negative', String(weight));
  const sign = weight < 0 ? ({ sign: 'conflict' } as const) : {};
  const strength = Math.abs(weight) >= STRONG_FROM ? 'strong' : 'weak';
  // Rajut writes 1 and 2, which say no more than weak and strong; any other number is kept.
  const isPlain = [0, 1, 2].includes(Math.abs(weight));
  if (!isPlain) remarks.add('keptInNotes', 'weight', 'names');
  const notes = isPlain ? {} : { notes: [said.notes ?? '', `weight: ${weight}`].filter(Boolean).join('\n') };
  return { strength, ...sign, ...said, ...notes };
}
