import type { ActorId } from '@/model/ids';
import { joinsSectors, sharedContacts } from './costOfTie';
import type { WeavingMap } from './weavingMap';

/** What speaks for a tie, counted on the map that it would join. */
export interface Why {
  /** Whom both know, in the order of the actors. */
  readonly shared: readonly ActorId[];
  /** Pairs that can reach each other only with the tie. */
  readonly gainedPairs: number;
  /** Whoever of the two has no tie yet. */
  readonly alone: readonly ActorId[];
  /** Through whom most paths run; null when it is one of the two, or there is none. */
  readonly hub: ActorId | null;
  /** Whether the two could no longer reach each other without that hub. */
  readonly isApartWithoutHub: boolean;
  /** How many ties the first of the two has. */
  readonly ties: number;
  /** Whether the two are known to be of different sectors. */
  readonly isAcrossSectors: boolean;
}

/**
 * Why a tie is worth weaving.
 *
 * @param map without the tie
 * @param source first of the two, an actor of the map
 * @param target the other one
 * @returns null when one of them is not in the map
 * Cost O(n + m).
 */
export function whyTie(map: WeavingMap, source: ActorId, target: ActorId): Why | null {
  const [u, v] = [map.actors.indexOf(source), map.actors.indexOf(target)];
  if (u === -1 || v === -1) return null;
  const named = (indices: readonly number[]) => indices.flatMap((w) => map.actors[w] ?? []);
  const partOf = (w: number) => map.facts.components.find((part) => part.includes(w)) ?? [w];
  const [here, there] = [partOf(u), partOf(v)];
  const hub = map.features.largest.members[map.features.hub];
  const isBeside = hub !== undefined && hub !== u && hub !== v;
  return {
    shared: named(sharedContacts(map, u, v).toSorted((a, b) => a - b)),
    gainedPairs: here === there ? 0 : here.length * there.length,
    alone: named([u, v].filter((w) => (map.facts.degree[w] ?? 0) === 0)),
    hub: isBeside ? (map.actors[hub] ?? null) : null,
    isApartWithoutHub: isBeside && here === there && !isReached(map, u, v, hub),
    ties: map.facts.degree[u] ?? 0,
    isAcrossSectors: joinsSectors(map, u, v),
  };
}

function isReached({ contacts }: WeavingMap, from: number, to: number, without: number): boolean {
  const seen = new Set([from, without]);
  const open = [from];
  for (let w = open.pop(); w !== undefined; w = open.pop()) {
    if (w === to) return true;
    for (const next of contacts[w] ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return false;
}
