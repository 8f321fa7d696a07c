import type { Direction } from '@/model/types';
import { directionOf } from '../pasted/fieldValues';
import type { ColumnRole } from '../pasted/types';
import type { Collector } from './createCollector';
import { strengthIn } from './values';

/** What a node or an edge says of itself besides its id and ends, by what it means. */
export type Values = Map<ColumnRole, string>;

/** Lists a node under its name, or its id when it has none. */
export function collectActor(collector: Collector, id: string, values: Values, line: number): void {
  collector.list({ id, name: values.get('name') ?? '', sector: values.get('sector') ?? '' }, line);
}

interface Ends {
  readonly source: string;
  readonly target: string;
  /** As the format says it; a column of the file's own that says it too goes first. */
  readonly direction: Direction;
}

/** Adds an edge with the type and strength that it says. */
export function collectTie(collector: Collector, ends: Ends, values: Values, line: number): void {
  const weight = values.get('strength') ?? '';
  const strength = weight === '' ? 'weak' : strengthIn(weight);
  if (strength === null) collector.remark('unknownStrength', line, weight);
  collector.tie({
    source: ends.source,
    target: ends.target,
    // "Type" is the kind of an actor elsewhere, and of an edge here.
    type: values.get('tieType') ?? values.get('kind') ?? '',
    strength: strength ?? 'weak',
    direction: directionOf(values.get('direction') ?? '') ?? ends.direction,
    line,
  });
}
