import type { Value } from '../../exchange/types';
import type { Collector } from '../../importing/collect';
import type { ImportRemarkKind } from '../../importing/faults';
import { problem } from '../../importing/problem';
import type { ImportProblem } from '../../importing/types';
import { readLines } from '../../pasted/readLines';
import type { SkipReason } from '../../pasted/types';
import { meet, type Names } from './readRows';

const REMARK_OF: Partial<Record<SkipReason, ImportRemarkKind>> = { noName: 'noName', noEnd: 'noEnd' };

/**
 * Reads names, one a line, and lines such as "A -> B: information".
 *
 * @param lines from line 1
 * @returns null when there is anybody, else `noActors`. Cost O(length).
 */
export function readArrows(
  lines: readonly string[],
  collector: Collector,
  names: Names,
): ImportProblem | null {
  const { actors, ties, skipped, remarks } = readLines(lines);
  for (const { line, name } of actors) {
    if (names.find(name) !== null) collector.remark('twinActors', line, name);
    else {
      names.learn([name], name);
      collector.meet(name, line);
    }
  }
  for (const { line, source, target, direction, type } of ties) {
    const ends = {
      source: meet(source, line, collector, names),
      target: meet(target, line, collector, names),
    };
    const values = new Map<string, Value>(type === '' ? [] : [['type', type]]);
    collector.tie({ ...ends, direction, values, isNamed: true, line });
  }
  for (const { line, reason, text } of skipped) {
    const kind = REMARK_OF[reason];
    if (kind) collector.remark(kind, line, text);
  }
  for (const { line, text } of remarks) collector.remark('shortened', line, text);
  return actors.length === 0 && ties.length === 0 ? problem('noActors') : null;
}
