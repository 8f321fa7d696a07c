import type { ExchangeNetwork } from '@/transfer/exchange/types';

/** A network from ties such as "A-B A>C", with sectors such as { A: 'government' }. */
export function networkOf(ties: string, sectors: Readonly<Record<string, string>> = {}): ExchangeNetwork {
  const pairs = ties
    .split(' ')
    .filter(Boolean)
    .map((tie) => ({ ends: tie.split(/[->]/), isOneWay: tie.includes('>') }));
  const names = [...new Set([...pairs.flatMap(({ ends }) => ends), ...Object.keys(sectors)])];
  return {
    title: 'besar',
    actors: names.map((name) => ({
      id: name,
      name: `Nama ${name}`,
      place: null,
      colour: null,
      values: sectors[name] ? { sector: sectors[name] } : {},
    })),
    ties: pairs.map(({ ends: [source = '', target = ''], isOneWay }) => ({
      source,
      target,
      direction: isOneWay ? 'forward' : 'none',
      weight: isOneWay ? 2 : 1,
      values: {},
    })),
  };
}

/** What a computation in steps answers at last. */
export function atLast<Result>(steps: Generator<unknown, Result, undefined>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
