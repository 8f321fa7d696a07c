import type { Strength } from '@/model/types';
import { strengthOf } from '../pasted/fieldValues';

/** A number as programs and people write it, with a decimal point or comma. */
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;
/** From this weight on a tie is strong: the first that is more than one contact. */
const STRONG_FROM = 2;

/** The strength of a tie from a word in either language or a number (strong from 2 on), null for anything else. */
export function strengthIn(text: string): Strength | null {
  const word = text.trim();
  if (!NUMBER.test(word)) return strengthOf(word);
  return Number(word.replace(',', '.')) >= STRONG_FROM ? 'strong' : 'weak';
}
