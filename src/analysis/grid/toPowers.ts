import type { ActorId } from '@/model/ids';
import type { AnalysisResult } from '../types';
import { networkPower } from './networkPower';

/** Of a result, what network power rests on. */
export type PowerFacts = Pick<AnalysisResult, 'm' | 'measures' | 'core'>;

/**
 * Network power of everybody in a result.
 *
 * @returns 0 to 1 by actor; null for everybody where nobody is tied: a network that is not there gives no power
 * Cost O(n log n).
 */
export function toPowers({ m, measures, core }: PowerFacts): Readonly<Record<ActorId, number | null>> {
  const entries = Object.entries(measures.betweenness.values);
  const reachOf: Readonly<Record<string, number | null>> = measures.reach2.values;
  const members: ReadonlySet<string> = new Set(core);
  const powers = networkPower({
    betweenness: entries.map(([, value]) => value),
    reach: entries.map(([id]) => reachOf[id] ?? null),
    core: core.length === 0 ? null : entries.map(([id]) => members.has(id)),
  });
  return Object.fromEntries(entries.map(([id], u) => [id, m === 0 ? null : (powers[u] ?? null)]));
}
