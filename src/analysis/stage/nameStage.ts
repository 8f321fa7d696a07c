import type { ActorId } from '@/model/ids';
import type { StageReading } from './types';

/**
 * Names the actors that a stage speaks of.
 *
 * @param actors in id order: an actor's position is its index
 * @param reading about as many actors
 */
export function nameStage(actors: readonly ActorId[], reading: StageReading<number>): StageReading {
  const { evidence } = reading;
  const toIds = (indices: readonly number[]) => indices.flatMap((u) => actors[u] ?? []);
  return {
    ...reading,
    evidence: {
      ...evidence,
      hub: evidence.hub === null ? null : (actors[evidence.hub] ?? null),
      hubs: toIds(evidence.hubs),
      clusters: evidence.clusters.map(toIds),
      core: toIds(evidence.core),
    },
  };
}
