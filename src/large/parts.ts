import type { Csr } from '@/analysis/kernels/csr';
import type { ExchangeNetwork } from '@/transfer/exchange/types';
import type { LargeFilter, LargeNetwork } from './types';

/**
 * Everybody within some steps of an actor, that actor first, then nearer before farther.
 *
 * @param steps 0 for the actor alone
 * @returns positions, each once. Cost O(ties of those within).
 */
export function neighbourhood({ n, offsets, targets }: Csr, actor: number, steps: number): Int32Array {
  const seen = new Uint8Array(n);
  const found = [actor];
  seen[actor] = 1;
  let level = 0;
  for (let step = 0; step < steps; step++) {
    const end = found.length;
    for (; level < end; level++) {
      const at = found[level] ?? 0;
      for (let e = offsets[at] ?? 0; e < (offsets[at + 1] ?? 0); e++) {
        const next = targets[e] ?? 0;
        if (seen[next] === 1) continue;
        seen[next] = 1;
        found.push(next);
      }
    }
  }
  return Int32Array.from(found);
}

/** Everybody of one cluster, ascending. @param clusterOf by actor the number of its cluster */
export function membersOf(clusterOf: Int32Array, cluster: number): Int32Array {
  const found: number[] = [];
  for (let i = 0; i < clusterOf.length; i++) if (clusterOf[i] === cluster) found.push(i);
  return Int32Array.from(found);
}

/**
 * Those with the highest values; of equal ones, who comes first in the file.
 *
 * @param isShown by actor 1 for those who are asked about; null for everybody
 * @returns at most `count` positions, the highest first. Cost O(n log n).
 */
export function topBy(
  values: ArrayLike<number>,
  count: number,
  isShown: Uint8Array | null = null,
): Int32Array {
  const order: number[] = [];
  for (let i = 0; i < values.length; i++) if (isShown === null || isShown[i] === 1) order.push(i);
  order.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  return Int32Array.from(order.slice(0, count));
}

/** By actor 1 for whoever passes the filter. */
export function whoIsShown(
  { csr, sectors, kinds }: Pick<LargeNetwork, 'csr' | 'sectors' | 'kinds'>,
  { sector, kind, leastTies }: LargeFilter,
): Uint8Array {
  const wantedSector = sector === null ? -1 : sectors.words.indexOf(sector);
  const wantedKind = kind === null ? -1 : kinds.words.indexOf(kind);
  const shown = new Uint8Array(csr.n);
  for (let i = 0; i < csr.n; i++) {
    const ties = (csr.offsets[i + 1] ?? 0) - (csr.offsets[i] ?? 0);
    const fits =
      ties >= leastTies &&
      (sector === null || sectors.of[i] === wantedSector) &&
      (kind === null || kinds.of[i] === wantedKind);
    shown[i] = fits ? 1 : 0;
  }
  return shown;
}

/** By actor 1 for these. */
export function asMask(n: number, members: Int32Array): Uint8Array {
  const mask = new Uint8Array(n);
  for (const i of members) mask[i] = 1;
  return mask;
}

/** How many ties the file has among these. Cost O(ties). */
export function tiesAmong(ends: Int32Array, mask: Uint8Array): number {
  let count = 0;
  for (let e = 0; e < ends.length; e += 2) {
    if (mask[ends[e] ?? 0] === 1 && mask[ends[e + 1] ?? 0] === 1) count += 1;
  }
  return count;
}

/**
 * A part of the file as a network of its own: these actors with all that the file says of them, and all ties among
 * them, in the order of the file.
 */
export function takePart(whole: ExchangeNetwork, members: Int32Array, title: string): ExchangeNetwork {
  const mask = asMask(whole.actors.length, members);
  const actors = whole.actors.filter((_, i) => mask[i] === 1);
  const ids = new Set(actors.map(({ id }) => id));
  const ties = whole.ties.filter(({ source, target }) => ids.has(source) && ids.has(target));
  return { title, actors, ties };
}
