import type { Place } from '@/model/types';
import type { Value } from '../../exchange/types';
import type { SaidActor } from '../../importing/collect';
import type { Word } from './words';

/** How a vertex is drawn, which Rajut says by itself: followed by one value each. */
const LOOKS: ReadonlySet<string> = new Set(
  's_size x_fact y_fact phi r q bc bw lc la lr lphi fos font hooks size shape'.split(' '),
);
const SHAPES: ReadonlySet<string> = new Set(
  'ellipse box diamond triangle cross empty house man woman'.split(' '),
);
/** Pajek's picture is one unit wide; px that make its places fit to be looked at are found later. */
const PER_UNIT = 1000;

interface More {
  readonly line: number;
  /** From partitions and vectors. */
  readonly more: ReadonlyMap<string, Value> | undefined;
  readonly firstMode: number;
}

/** Reads a line of a vertex: number, label, place, shape, and a key and its value over and over. */
export function vertexOf(number: number, words: readonly Word[], { line, more, firstMode }: More): SaidActor {
  const rest = words.slice(1);
  const label = rest.shift();
  const values = new Map<string, Value>();
  const coordinates: number[] = [];
  while (rest[0] && !rest[0].isQuoted && coordinates.length < 3 && isNumber(rest[0].text)) {
    coordinates.push(Number(rest.shift()?.text));
  }
  let colour: string | null = null;
  while (rest.length > 0) {
    const key = rest.shift()?.text ?? '';
    if (key.startsWith('[') || SHAPES.has(key.toLowerCase())) continue;
    const value = rest.shift()?.text ?? '';
    if (key === 'ic') colour = value;
    else if (!LOOKS.has(key)) values.set(key, value);
  }
  if (firstMode > 0) values.set('mode', number <= firstMode ? 1 : 2);
  for (const [name, value] of more ?? []) values.set(name, value);
  const [x, y] = coordinates;
  const place: Place | null = x === undefined || y === undefined ? null : [x * PER_UNIT, y * PER_UNIT];
  return { id: String(number), name: label?.text ?? '', place, colour, values, line };
}

const isNumber = (text: string) => /^[-+]?(?:\d+\.?\d*|\.\d+|nan|inf(?:inity)?)(?:e[-+]?\d+)?$/i.test(text);
