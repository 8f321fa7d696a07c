import type { TieResult } from '@/analysis/ties/types';
import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import type { Table } from './table';

/**
 * Measures of ties, one a row in the order given. `betweenness` counts paths, `bridge` is whether some can reach each
 * other only along the tie.
 *
 * Cost O(m).
 */
export function tieTable(ties: readonly TieResult[]): Table {
  return {
    columns: ['source', 'target', 'betweenness', 'bridge'],
    rows: ties.map(({ source, target, betweenness, isBridge }) => [source, target, betweenness, isBridge]),
  };
}

/** The same with the names of both ends, for people: ids are random in a project that Rajut made. */
export function namedTieTable(ties: readonly TieResult[], { actors }: Project): Table {
  const { columns, rows } = tieTable(ties);
  const nameOf = (id: ActorId) => ownValue(actors, id)?.name ?? '';
  return {
    columns: [...columns, 'source_name', 'target_name'],
    rows: ties.map(({ source, target }, index) => [...(rows[index] ?? []), nameOf(source), nameOf(target)]),
  };
}
