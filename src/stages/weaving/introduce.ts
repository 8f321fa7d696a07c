import type { Strength } from '@/model/types';
import { sharedContacts } from './costOfTie';
import type { Introduction } from './types';
import type { WeavingMap } from './weavingMap';

/**
 * Who could bring two together. The weaver, where the weaver knows both; else a common contact, the one most
 * strongly tied to the two, of equals the best tied. The best communities are built on the two highest of
 * Ricchiuto's seven levels of introduction (in Krebs and Holley): in person with a follow-up for a loose tie, with a project
 * to do together for one that shall be strong.
 *
 * @param map with the two
 * @param u one, by index
 * @param v the other
 * @param strength what the tie should become
 * @returns nobody when they have no contact in common
 */
export function introduce(map: WeavingMap, u: number, v: number, strength: Strength): Introduction {
  const shared = sharedContacts(map, u, v);
  const closeness = (w: number) => (map.isStrong(u, w) ? 1 : 0) + (map.isStrong(v, w) ? 1 : 0);
  const ties = (w: number) => map.facts.degree[w] ?? 0;
  const [best] =
    map.weaver !== null && shared.includes(map.weaver)
      ? [map.weaver]
      : shared.toSorted((a, b) => closeness(b) - closeness(a) || ties(b) - ties(a) || a - b);
  return {
    by: best === undefined ? null : (map.actors[best] ?? null),
    level: strength === 'strong' ? 7 : 6,
  };
}
