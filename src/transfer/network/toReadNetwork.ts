import type { Collected, CollectedTie } from '../importing/collect';
import type { ImportRemarkKind } from '../importing/faults';
import { createCollector } from './createCollector';
import type { ReadNetwork, RemarkKind } from './types';
import { strengthIn } from './values';

/** What the readers of formats remark and an analyst has to know: it changes what is measured. */
const TOLD: Partial<Record<ImportRemarkKind, RemarkKind>> = {
  selfTies: 'selfTies',
  danglingEnds: 'danglingEnds',
  twinActors: 'twinActors',
  hyperedges: 'hyperedges',
  unknownDirection: 'unknownDirection',
};

/**
 * A network as it is measured: of its attributes only sector, tie type and strength; ties that say the same are one,
 * however their other attributes differ.
 *
 * Cost O(actors + ties).
 */
export function toReadNetwork({ actors, ties, remarks }: Collected): ReadNetwork {
  const collector = createCollector();
  for (const { kind, count, line, detail } of remarks) {
    const told = TOLD[kind];
    for (let time = 0; told && time < count; time++) collector.remark(told, line, detail);
  }
  for (const { id, name, values } of actors) {
    collector.list({ id, name, sector: String(values.sector ?? '') }, 0);
  }
  for (const tie of ties) {
    const { source, target, direction, line } = tie;
    const strength = strengthOf(tie);
    if (strength === null) collector.remark('unknownStrength', line, String(tie.values.strength ?? ''));
    const type = String(tie.values.type ?? '');
    collector.tie({ source, target, direction, type, strength: strength ?? 'weak', line });
  }
  return collector.finish();
}

function strengthOf({ weight, values }: CollectedTie) {
  if (weight !== null) return strengthIn(String(weight));
  return values.strength === undefined ? ('weak' as const) : strengthIn(String(values.strength));
}
