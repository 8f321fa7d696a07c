import type { ActorId } from '@/model/ids';
import type { Cell, Measured, Table } from './table';

/**
 * Measures of every tied pair, one a row, its ends and the rows in id order: ties that join the same two actors are
 * one pair, as everywhere in the analysis.
 *
 * Cost O(m log m).
 */
export function tieTable({ input }: Measured): Table {
  return {
    columns: ['source', 'target', 'betweenness', 'bridge'],
    rows: pairsOf(input.ties).map(([source, target]): readonly Cell[] => [source, target, null, null]),
  };
}

/** Tied pairs, each once, the end with the smaller id first. */
function pairsOf(ties: Measured['input']['ties']): readonly (readonly [ActorId, ActorId])[] {
  const pairs = ties.map(({ source, target }) =>
    source < target ? ([source, target] as const) : ([target, source] as const),
  );
  pairs.sort(([a, b], [c, d]) => (a === c ? (b < d ? -1 : b > d ? 1 : 0) : a < c ? -1 : 1));
  return pairs.filter(([a, b], index) => {
    const before = pairs[index - 1];
    return before?.[0] !== a || before[1] !== b;
  });
}
