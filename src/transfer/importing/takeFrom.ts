import type { Place } from '@/model/types';
import type { Value } from '../exchange/types';
import { rgb } from './colours';

type Values = Map<string, Value>;

/** Attributes that programs use for the name of a node, the best first. */
const NAMES = ['name', 'label', 'nama', 'title', 'shared name'];

/** A number as programs write it; NaN for anything else, and for nothing. */
export function toNumber(value: Value | null | undefined): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}

/** Takes the best attribute that can be a name; '' when there is none. The others stay as attributes. */
export function takeName(values: Values): string {
  for (const name of NAMES) {
    for (const [key, value] of values) {
      if (key.toLowerCase() !== name || String(value).trim() === '') continue;
      values.delete(key);
      return String(value);
    }
  }
  return '';
}

/** Takes `x` and `y`; null when they are not there, not finite when they are no numbers. */
export function takePlace(values: Values, upwards: 'yUp' | 'yDown'): Place | null {
  const [x, y] = [values.get('x'), values.get('y')];
  if (x === undefined || y === undefined) return null;
  for (const key of ['x', 'y', 'z']) values.delete(key);
  return [toNumber(x), upwards === 'yUp' ? 0 - toNumber(y) : toNumber(y)];
}

/** Takes a colour: Gephi writes three numbers, others one word. The words are not read yet. */
export function takeColour(values: Values): string | null {
  const parts = ['r', 'g', 'b'].map((part) => toNumber(values.get(part)));
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = parts;
  if (parts.every((part) => Number.isFinite(part))) {
    for (const part of ['r', 'g', 'b']) values.delete(part);
    return rgb(red, green, blue);
  }
  for (const name of ['color', 'colour', 'fill']) {
    const value = values.get(name);
    if (typeof value !== 'string') continue;
    values.delete(name);
    return value;
  }
  return null;
}

/** Takes the first of these attributes that is a number; null when none is. */
export function takeWeight(values: Values, names: readonly string[] = ['weight']): number | null {
  for (const name of names) {
    const weight = toNumber(values.get(name));
    if (!Number.isFinite(weight)) continue;
    values.delete(name);
    return weight;
  }
  return null;
}
