import type { Cell, Table } from '@/transfer/measures/table';
import { type CsvForm, writeCsv } from '@/transfer/measures/writeCsv';
import type { LargeNetwork } from './types';

/** Rows between two pauses. */
const STEP = 4_000;

/** Rows that are made one by one. */
export interface LongTable {
  readonly columns: readonly string[];
  readonly count: number;
  readonly row: (index: number) => readonly Cell[];
}

/**
 * A long table as CSV, in parts so that the page can do something else between.
 *
 * @yields the share that is done
 * @returns the parts of the file in order, together as `writeCsv` writes it
 */
export function* longCsvInSteps(table: LongTable, form: CsvForm): Generator<number, string[], undefined> {
  const { columns, count, row } = table;
  const head = writeCsv({ columns, rows: [] }, form);
  const parts = [head];
  for (let at = 0; at < count; at += STEP) {
    const rows: Table['rows'] = Array.from({ length: Math.min(STEP, count - at) }, (_, i) => row(at + i));
    // Every part is written with its head, which only the first one keeps.
    parts.push(writeCsv({ columns, rows }, form).slice(head.length));
    yield at / count;
  }
  return parts;
}

/** What is known of every actor so far; null for what is not known yet. */
export interface KnownOfActors {
  readonly ties: Int32Array;
  readonly core: Int32Array | null;
  readonly clusterOf: Int32Array | null;
  readonly between: Float32Array | null;
}

/** Actors with their measures, in the order of the file. @param columns name, sector, kind, ties, core, cluster, between */
export function actorRows(
  network: LargeNetwork,
  known: KnownOfActors,
  columns: readonly string[],
): LongTable {
  const { names, sectors, kinds } = network;
  const { ties, core, clusterOf, between } = known;
  return {
    columns,
    count: names.length,
    row: (i) => [
      names[i] ?? '',
      sectors.words[sectors.of[i] ?? 0] ?? '',
      kinds.words[kinds.of[i] ?? 0] ?? '',
      ties[i] ?? 0,
      core?.[i] ?? null,
      clusterOf ? (clusterOf[i] ?? 0) + 1 : null,
      between?.[i] ?? null,
    ],
  };
}

/** Ties in the order of the file. @param strength words for weak and strong @param columns source, target, strength */
export function tieRows(
  { names, ends, strong }: LargeNetwork,
  strength: readonly [weak: string, strong: string],
  columns: readonly string[],
): LongTable {
  return {
    columns,
    count: strong.length,
    row: (i) => [
      names[ends[2 * i] ?? 0] ?? '',
      names[ends[2 * i + 1] ?? 0] ?? '',
      strength[strong[i] === 1 ? 1 : 0],
    ],
  };
}
