import { toCsr, withoutRepeats } from '@/analysis/kernels/csr';
import type { ExchangeNetwork } from '@/transfer/exchange/types';
import type { Category, LargeNetwork } from './types';

/** Actors or ties between two pauses: some ms on a weak laptop. */
const STEP = 10_000;
const MOST_WORDS = 255;
/** From this weight on a tie is strong, as in an import. */
const STRONG_WEIGHT = 2;

/**
 * A network of a file as flat arrays.
 *
 * @yields the share that is done, so that whoever asked can do something else meanwhile
 * @returns actors in the order of the file; ties without two different ends among them are left out
 */
export function* toLargeInSteps(network: ExchangeNetwork): Generator<number, LargeNetwork, undefined> {
  const { actors, ties } = network;
  const n = actors.length;
  const all = n + ties.length;
  const indexOf = new Map<string, number>();
  const names: string[] = [];
  const [sectors, kinds] = [categoryOf(n), categoryOf(n)];
  const places = new Float32Array(2 * n);
  let placed = 0;
  for (const [i, { id, name, place, values }] of actors.entries()) {
    indexOf.set(id, i);
    names.push(name);
    sectors.put(i, values.sector);
    kinds.put(i, values.kind);
    if (place) {
      places.set(place, 2 * i);
      placed += 1;
    }
    if (i % STEP === STEP - 1) yield i / all;
  }
  const ends = new Int32Array(2 * ties.length);
  const strong = new Uint8Array(ties.length);
  let kept = 0;
  for (const [i, { source, target, weight, values }] of ties.entries()) {
    const [from, to] = [indexOf.get(source), indexOf.get(target)];
    if (from === undefined || to === undefined || from === to) continue;
    ends[2 * kept] = from;
    ends[2 * kept + 1] = to;
    strong[kept] = values.strength === 'strong' || (weight ?? 0) >= STRONG_WEIGHT ? 1 : 0;
    kept += 1;
    if (i % STEP === STEP - 1) yield (n + i) / all;
  }
  const pairs = ends.slice(0, 2 * kept);
  yield 1;
  const repeated = toCsr(n, pairs);
  yield 1;
  return {
    title: network.title,
    names,
    csr: withoutRepeats(repeated),
    ends: pairs,
    strong: strong.slice(0, kept),
    sectors: sectors.finish(),
    kinds: kinds.finish(),
    places: n > 0 && placed === n ? places : null,
  };
}

/** Numbers the words that actors have; beyond 254 different ones the rest count as none. */
function categoryOf(n: number) {
  const found = new Map<string, number>([['', 0]]);
  const raw = new Uint8Array(n);
  const counts: number[] = [0];
  return {
    put: (index: number, value: unknown) => {
      const word = typeof value === 'string' ? value.trim() : '';
      const known = found.get(word) ?? (found.size < MOST_WORDS ? found.size : 0);
      if (!found.has(word) && known > 0) found.set(word, known);
      raw[index] = known;
      counts[known] = (counts[known] ?? 0) + 1;
    },
    finish: (): Category => {
      const words = [...found.keys()];
      const order = words
        .map((_, i) => i)
        .slice(1)
        .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
      const newOf = new Uint8Array(words.length);
      order.forEach((old, i) => {
        newOf[old] = i + 1;
      });
      return { words: ['', ...order.map((i) => words[i] ?? '')], of: raw.map((old) => newOf[old] ?? 0) };
    },
  };
}
