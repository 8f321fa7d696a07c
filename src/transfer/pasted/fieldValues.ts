import { field as english } from '@/i18n/messages/en/field';
import { field as indonesian } from '@/i18n/messages/id/field';
import {
  ACTOR_KINDS,
  type ActorKind,
  DIRECTIONS,
  type Direction,
  SECTORS,
  STRENGTHS,
  type Strength,
  TIE_TYPE_PRESETS,
  type TieTypePreset,
} from '@/model/types';
import { wordOf } from './columnWords';

type Names<Value extends string> = Readonly<Record<Value, string>>;

/** Words for values: Rajut's own in both languages, the stored value, and what else people write. */
function vocabulary<Value extends string>(
  values: readonly Value[],
  names: readonly Names<Value>[],
  also: Readonly<Record<string, Value>> = {},
): ReadonlyMap<string, Value> {
  const words = new Map<string, Value>(Object.entries(also));
  for (const value of values) {
    words.set(wordOf(value), value);
    for (const name of names) words.set(wordOf(name[value]), value);
  }
  return words;
}

const sectors = vocabulary<string>(SECTORS, [indonesian.sector, english.sector], {
  publik: 'government',
  public: 'government',
  'sektor publik': 'government',
  bisnis: 'private',
  business: 'private',
  usaha: 'private',
  komunitas: 'community',
  universitas: 'academia',
  university: 'academia',
  perbankan: 'finance',
  pers: 'media',
  press: 'media',
  dprd: 'legislature',
});

const kinds = vocabulary<ActorKind>(ACTOR_KINDS, [indonesian.kind, english.kind], {
  individu: 'person',
  perorangan: 'person',
  individual: 'person',
  komunitas: 'group',
  community: 'group',
  unit: 'unit',
  bidang: 'unit',
  bagian: 'unit',
  department: 'unit',
  organisasi: 'organisation',
  organization: 'organisation',
  instansi: 'organisation',
  lembaga: 'organisation',
  perusahaan: 'organisation',
  agency: 'organisation',
  company: 'organisation',
});

const directions = vocabulary<Direction>(DIRECTIONS, [indonesian.direction, english.direction], {
  directed: 'forward',
  undirected: 'none',
  mutual: 'both',
  'timbal balik': 'both',
  searah: 'forward',
  ya: 'forward',
  yes: 'forward',
  true: 'forward',
  tidak: 'none',
  no: 'none',
  false: 'none',
});

const strengths = vocabulary<Strength>(STRENGTHS, [indonesian.strength, english.strength], {
  erat: 'strong',
  renggang: 'weak',
});

const presets = vocabulary<TieTypePreset>(TIE_TYPE_PRESETS, [indonesian.tieType, english.tieType]);

const LEVELS: ReadonlyMap<string, number> = new Map([
  ['sangat rendah', 1],
  ['very low', 1],
  ['rendah', 2],
  ['low', 2],
  ['sedang', 3],
  ['medium', 3],
  ['moderate', 3],
  ['tinggi', 4],
  ['high', 4],
  ['sangat tinggi', 5],
  ['very high', 5],
]);

/** A known sector, null for a word of the user's own. */
export const sectorOf = (text: string): string | null => sectors.get(wordOf(text)) ?? null;
/** The kind of an actor, null for an unknown word. */
export const kindOf = (text: string): ActorKind | null => kinds.get(wordOf(text)) ?? null;
/** The direction of a tie, from words or an arrow, null for anything else. */
export function directionOf(text: string): Direction | null {
  const word = text.trim();
  if (/^(?:->|-->|→|⇒)$/u.test(word)) return 'forward';
  if (/^(?:<->|<-->|↔|⇄)$/u.test(word)) return 'both';
  if (/^(?:-|--|—|–)$/u.test(word)) return 'none';
  return directions.get(wordOf(text)) ?? null;
}
/** The strength of a tie; a number such as Gephi's weight is strong from 2 on. */
export function strengthOf(text: string): Strength | null {
  const weight = /^\d+(?:[.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null;
  if (weight !== null) return weight >= 2 ? 'strong' : 'weak';
  return strengths.get(wordOf(text)) ?? null;
}
/** A tie type that Rajut can name in every language, null for one that it cannot. */
export const presetOf = (text: string): TieTypePreset | null => presets.get(wordOf(text)) ?? null;
/** A level from 1 to 5, as a number or in words from "sangat rendah" to "sangat tinggi"; null for anything else. */
export function levelOf(text: string): number | null {
  const level = /^\s*([1-5])(?:[.,]0+)?(?:\s*\/\s*5)?\s*$/.exec(text)?.[1];
  return level === undefined ? (LEVELS.get(wordOf(text)) ?? null) : Number(level);
}
