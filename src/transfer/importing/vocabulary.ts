import { field as english } from '@/i18n/messages/en/field';
import { field as indonesian } from '@/i18n/messages/id/field';
import {
  CIRCLES,
  type Circle,
  MATURITIES,
  type Maturity,
  NETWORKS,
  type PersonalNetwork,
  PROVENANCES,
  type Provenance,
  SIGNS,
  type Sign,
  STATUSES,
  type TieStatus,
} from '@/model/types';
import { wordOf } from '../pasted/columnWords';

type Names<Value extends string> = Readonly<Record<Value, string>>;

/** Words for values: the stored value, Rajut's own in both languages, and what else people write. */
function vocabulary<Value extends string>(
  values: readonly Value[],
  names: readonly Names<Value>[],
  also: Readonly<Record<string, Value>> = {},
): (text: string) => Value | null {
  const words = new Map<string, Value>(Object.entries(also));
  for (const value of values) {
    words.set(wordOf(value), value);
    for (const name of names) words.set(wordOf(name[value]), value);
  }
  return (text) => words.get(wordOf(text)) ?? null;
}

/** Inside or outside the organisation, null for an unknown word. */
export const circleOf: (text: string) => Circle | null = vocabulary(
  CIRCLES,
  [indonesian.circle, english.circle],
  {
    dalam: 'internal',
    luar: 'external',
    inside: 'internal',
    outside: 'external',
  },
);

export const networkOf: (text: string) => PersonalNetwork | null = vocabulary(NETWORKS, [
  indonesian.network,
  english.network,
]);

export const maturityOf: (text: string) => Maturity | null = vocabulary(
  MATURITIES,
  [indonesian.maturity, english.maturity],
  { tahu: 'know', suka: 'like', percaya: 'trust', beli: 'buy' },
);

export const signOf: (text: string) => Sign | null = vocabulary(SIGNS, [indonesian.sign, english.sign], {
  mendukung: 'support',
  'kerja sama': 'support',
  kerjasama: 'support',
  cooperation: 'support',
  positif: 'support',
  positive: 'support',
  negatif: 'conflict',
  negative: 'conflict',
  bertentangan: 'conflict',
});

export const statusOf: (text: string) => TieStatus | null = vocabulary(
  STATUSES,
  [indonesian.status, english.status],
  {
    ada: 'existing',
    'belum ada': 'planned',
    rencana: 'planned',
    plan: 'planned',
    aktif: 'existing',
    active: 'existing',
  },
);

export const provenanceOf: (text: string) => Provenance | null = vocabulary(PROVENANCES, [
  indonesian.provenance,
  english.provenance,
]);

const TRUE: ReadonlySet<string> = new Set(['true', 'ya', 'yes', '1', 'y', 'benar', 'x', 'v']);
const FALSE: ReadonlySet<string> = new Set(['false', 'tidak', 'no', '0', 'n', 'bukan', 'salah', 'n a']);

/** Yes or no, null for anything else. */
export function truthOf(text: string): boolean | null {
  const word = wordOf(text);
  if (TRUE.has(word)) return true;
  return FALSE.has(word) ? false : null;
}

const STANCES: ReadonlyMap<string, number> = new Map([
  ['sangat menolak', -2],
  ['strongly against', -2],
  ['menolak', -1],
  ['against', -1],
  ['opposed', -1],
  ['netral', 0],
  ['neutral', 0],
  ['mendukung', 1],
  ['in favour', 1],
  ['for', 1],
  ['supportive', 1],
  ['sangat mendukung', 2],
  ['strongly for', 2],
]);

/** From −2, strongly against, to 2; null for anything else. */
export function stanceOf(text: string): number | null {
  const number = /^\s*([-−+]?[0-2])(?:[.,]0+)?\s*$/.exec(text)?.[1];
  return number === undefined ? (STANCES.get(wordOf(text)) ?? null) : Number(number.replace('−', '-'));
}

const LEVELS: ReadonlyMap<string, number> = new Map([
  ['belum dinilai', 0],
  ['not yet judged', 0],
  ['sangat kecil', 1],
  ['kecil', 2],
  ['small', 2],
  ['besar', 4],
  ['large', 4],
  ['sangat besar', 5],
]);

/** Words for levels besides those of pasted tables, and 0 for what is not yet judged. */
export function moreLevelOf(text: string): number | null {
  return /^\s*0(?:[.,]0+)?\s*$/.test(text) ? 0 : (LEVELS.get(wordOf(text)) ?? null);
}
