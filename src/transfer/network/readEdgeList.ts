import { LIMITS } from '@/model/limits';
import { directionOf } from '../pasted/fieldValues';
import type { ColumnRole } from '../pasted/types';
import { type Collector, createCollector } from './createCollector';
import { toEdgeListTable } from './edgeListColumns';
import { type NetworkReading, refused } from './types';
import { strengthIn } from './values';

/**
 * Reads an edge list: one tie a row, in columns parted by commas, semicolons or tabs, with a heading
 * `source,target[,strength,type,direction]` in any order and either language, or without one. A row without a
 * target lists an actor. A tie is weak and points from source to target unless the row says otherwise.
 *
 * @param text without a byte order mark
 * @returns the network, its actors in the order in which they are named. Never throws. Cost O(length).
 */
export function readEdgeList(text: string): NetworkReading {
  const table = toEdgeListTable(text);
  if (!table.ok) return table;
  const collector = createCollector();
  const column = (role: ColumnRole) => table.roles.indexOf(role);
  const columns = {
    source: column('from'),
    target: column('to'),
    strength: column('strength'),
    type: column('tieType'),
    direction: column('direction'),
  };
  for (const { line, cells } of table.body) {
    const cell = (index: number) => (cells[index] ?? '').trim();
    const source = cell(columns.source);
    const target = cell(columns.target);
    if (source.length > LIMITS.line || target.length > LIMITS.line) {
      return refused('tooLong', line, String(LIMITS.line));
    }
    if (source === '') {
      collector.remark('noSource', line);
      continue;
    }
    collector.meet(source);
    if (target === '') continue;
    collector.meet(target);
    // Gephi calls a column "Type" that says whether a tie points.
    const type = cell(columns.type);
    const isOfGephi = /^(?:(?:un)?directed|mutual)$/i.test(type) && columns.direction < 0;
    collector.tie({
      source,
      target,
      type: isOfGephi ? '' : type,
      strength: known(strengthIn, 'weak', cell(columns.strength), () =>
        collector.remark('unknownStrength', line, cell(columns.strength)),
      ),
      direction: known(directionOf, 'forward', isOfGephi ? type : cell(columns.direction), () =>
        collector.remark('unknownDirection', line, cell(columns.direction)),
      ),
      line,
    });
  }
  if (table.ignored.length > 0) collector.remark('ignoredColumns', 0, table.ignored.join(', '));
  return finish(collector);
}

function finish(collector: Collector): NetworkReading {
  const network = collector.finish();
  return network.actors.length === 0 ? refused('noActors') : { ok: true, network };
}

/** What a cell says; an empty one says nothing, and one that cannot be read is told. */
function known<Value>(
  read: (text: string) => Value | null,
  otherwise: Value,
  text: string,
  tell: () => void,
): Value {
  if (text === '') return otherwise;
  const value = read(text);
  if (value === null) tell();
  return value ?? otherwise;
}
