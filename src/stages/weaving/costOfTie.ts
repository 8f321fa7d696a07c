import { MATURITIES } from '@/model/types';
import type { WeavingMap } from './weavingMap';

/** Similarity makes a tie easy: shares of an ease of 1. */
const CONTACTS_SHARE = 0.45;
/** So many common contacts are as good as more. */
const CONTACTS_ENOUGH = 2;
const MATURITY_SHARE = 0.25;
const SECTOR_SHARE = 0.15;
/** Two steps apart is as near as two who are not tied can be. */
const NEARNESS_SHARE = 0.15;
/** Even the easiest tie costs the rest of 1. */
const EASE_SAVES = 0.8;

/**
 * What it takes to begin a tie: the less the more contacts two share, the further they know each other already,
 * and when they are of one sector. "Connect on your similarity, profit from your diversity" (Krebs and Holley).
 *
 * @param map with the two
 * @param u one, by index
 * @param v the other
 * @returns 0.2 to 1
 * Cost O(contacts of the less tied).
 */
export function costOfTie(map: WeavingMap, u: number, v: number): number {
  const shared = sharedContacts(map, u, v).length;
  const maturity = map.maturity(u, v);
  let ease = CONTACTS_SHARE * Math.min(1, shared / CONTACTS_ENOUGH);
  if (maturity !== null) ease += (MATURITY_SHARE * (MATURITIES.indexOf(maturity) + 1)) / MATURITIES.length;
  if (sectorOf(map, u) !== '' && sectorOf(map, u) === sectorOf(map, v)) ease += SECTOR_SHARE;
  if (shared > 0) ease += NEARNESS_SHARE;
  return 1 - EASE_SAVES * ease;
}

/** Whether two are known to be of different sectors. */
export function joinsSectors(map: WeavingMap, u: number, v: number): boolean {
  const [one, other] = [sectorOf(map, u), sectorOf(map, v)];
  return one !== '' && other !== '' && one !== other;
}

/** Whom both know, by index, ascending. */
export function sharedContacts({ contacts }: WeavingMap, u: number, v: number): readonly number[] {
  const [one, other] = [contacts[u] ?? NOBODY, contacts[v] ?? NOBODY];
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return Array.from(fewer).filter((w) => more.has(w));
}

const NOBODY: ReadonlySet<number> = new Set();

function sectorOf({ sectors }: WeavingMap, u: number): string {
  return sectors[u] ?? '';
}
