import type { TieResult } from '@/analysis/ties/types';
import { actorTable } from './actorTable';
import { networkFigures } from './networkTable';
import type { Cell, Measured, Table } from './table';
import { tieTable } from './tieTable';

/**
 * All measures as one JSON text: `network`, `actors` and `ties`; undefined is null.
 *
 * @param ties of the same input, from `measureTies`
 * Cost O(n log n + m).
 */
export function measuresJson(measured: Measured, ties: readonly TieResult[]): string {
  const content = {
    network: networkFigures(measured),
    actors: records(actorTable(measured)),
    ties: records(tieTable(ties)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const records = ({ columns, rows }: Table) =>
  rows.map((row) =>
    Object.fromEntries(columns.map((name, index): [string, Cell] => [name, row[index] ?? null])),
  );
