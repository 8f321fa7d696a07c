import { degrees } from '@/analysis/kernels/csr';
import type { ExchangeNetwork } from '@/transfer/exchange/types';
import { topBy } from './parts';
import { foldName } from './search';
import { toLargeInSteps } from './toLarge';
import type { LargeNetwork } from './types';

/** A network with what searching and lists need. */
export interface Prepared {
  readonly network: LargeNetwork;
  /** Number of tied actors, by actor. */
  readonly ties: Int32Array;
  /** Everybody, the most tied first. */
  readonly order: Int32Array;
  /** Names as they are searched. */
  readonly folded: readonly string[];
}

/** Names between two pauses. */
const STEP = 4_000;
/** Share of the work that is done before the names are. */
const JOINED = 0.8;

/** A network of a file made ready for reading. @yields the share that is done. O(n log n + m). */
export function* prepareInSteps(exchange: ExchangeNetwork): Generator<number, Prepared, undefined> {
  const joining = toLargeInSteps(exchange);
  let step = joining.next();
  for (; !step.done; step = joining.next()) yield step.value * JOINED;
  const network = step.value;
  const folded: string[] = [];
  for (const name of network.names) {
    folded.push(foldName(name));
    if (folded.length % STEP === 0) yield JOINED + (1 - JOINED) * (folded.length / network.names.length);
  }
  const ties = degrees(network.csr);
  yield 1;
  return { network, ties, order: topBy(ties, ties.length), folded };
}
