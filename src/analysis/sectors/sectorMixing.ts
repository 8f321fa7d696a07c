import type { Facts } from '../metrics/facts';
import type { AnalysisInput } from '../types';
import type { SectorMixing } from './types';

/**
 * Mixing of sectors: E–I index (Krackhardt and Stern 1988), assortativity of a category (Newman 2003), Blau's
 * index (1977) and the index of qualitative variation (Mueller and Schuessler 1961). Ties are read without
 * arrows. How many ties run across depends on how large the sectors are, too: compare with assortativity.
 *
 * @param sectors by index of the actor, '' when not said
 * @returns numbers or null
 */
export function sectorMixing({ map }: Facts, { sectors }: Pick<AnalysisInput, 'sectors'>): SectorMixing {
  const { n, offsets, targets } = map.csr;
  const members = new Map<string, number>();
  /** Ends of pairs by the sector they lie in. */
  const ends = new Map<string, number>();
  let within = 0;
  let across = 0;
  for (let u = 0; u < n; u++) {
    const own = sectors[u] ?? '';
    if (own === '') continue;
    add(members, own);
    for (let e = offsets[u] ?? 0; e < (offsets[u + 1] ?? 0); e++) {
      const other = sectors[targets[e] ?? 0] ?? '';
      if (other === '') continue;
      add(ends, own);
      if (other === own) within++;
      else across++;
    }
  }
  // Every pair was met from both of its ends.
  const pairs = (within + across) / 2;
  const said = sum(members, (count) => count);
  const isMixed = members.size > 1;
  const blau = said === 0 ? null : 1 - sum(members, (count) => (count / said) ** 2);
  return {
    said,
    sectors: members.size,
    pairs,
    across: across / 2,
    externalInternal: isMixed && pairs > 0 ? (across - within) / (across + within) : null,
    assortativity: assortativityOf(ends, within, within + across),
    blau,
    variation: isMixed && blau !== null ? blau / (1 - 1 / members.size) : null,
  };
}

/** (share of ties within − share expected) / (1 − share expected). */
function assortativityOf(ends: ReadonlyMap<string, number>, within: number, all: number): number | null {
  if (ends.size < 2) return null;
  const expected = sum(ends, (count) => (count / all) ** 2);
  return (within / all - expected) / (1 - expected);
}

function add(counts: Map<string, number>, sector: string): void {
  counts.set(sector, (counts.get(sector) ?? 0) + 1);
}

/** In the order of sectors, so that the last bit does not depend on the order of actors. */
function sum(counts: ReadonlyMap<string, number>, of: (count: number) => number): number {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).reduce((total, [, count]) => total + of(count), 0);
}
