import type { Value } from '../../exchange/types';

/** A number as XML writes it; NaN for anything else, and for nothing. */
export function numberOf(text: string | undefined): number {
  const word = (text ?? '').trim();
  return word === '' ? Number.NaN : Number(word);
}

const NUMBERS: ReadonlySet<string> = new Set(['int', 'integer', 'long', 'float', 'double', 'short', 'byte']);

/** A value as the type that the file declares for it; text where it is none of it. */
export function typedValue(text: string, type = 'string'): Value {
  if (NUMBERS.has(type)) {
    const value = numberOf(text);
    return Number.isFinite(value) ? value : text;
  }
  if (type === 'boolean' || type === 'bool') {
    if (/^(?:true|1)$/i.test(text)) return true;
    if (/^(?:false|0)$/i.test(text)) return false;
  }
  return text;
}
