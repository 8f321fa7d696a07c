import type { Csr } from './csr';

/** A simple directed graph, both ways round; in each `m` counts arrows, and no pair stands in both of its rows. */
export interface Arrows {
  /** An actor's row holds those its arrows lead to. */
  readonly out: Csr;
  /** An actor's row holds those whose arrows lead to it. */
  readonly into: Csr;
}

/**
 * Lays arrows out as compressed sparse rows.
 *
 * @param n number of actors
 * @param ends indices 0 to n − 1, where an arrow begins and where it leads, one after the other; in any order,
 *        and an arrow that stands several times counts once
 * @returns rows in ascending order, so equal graphs give equal arrays
 */
export function toArrows(n: number, ends: Int32Array): Arrows {
  const unsorted = { n, m: ends.length / 2, offsets: new Int32Array(n + 1), targets: new Int32Array(0) };
  for (let i = 0; i < ends.length; i += 2) count(unsorted.offsets, ends[i] ?? 0);
  accumulate(unsorted.offsets);
  const fill = unsorted.offsets.slice(0, n);
  const targets = new Int32Array(unsorted.m);
  for (let i = 0; i < ends.length; i += 2) put(targets, fill, ends[i] ?? 0, ends[i + 1] ?? 0);
  // Each transposing visits row by row, so the new rows come out sorted without sorting.
  const into = withoutRepeats(transpose({ ...unsorted, targets }));
  return { out: transpose(into), into };
}

function transpose({ n, m, offsets, targets }: Csr): Csr {
  const turned = { n, m, offsets: new Int32Array(n + 1), targets: new Int32Array(m) };
  for (const v of targets) count(turned.offsets, v);
  accumulate(turned.offsets);
  const fill = turned.offsets.slice(0, n);
  for (let u = 0; u < n; u++) {
    for (let e = offsets[u] ?? 0; e < (offsets[u + 1] ?? 0); e++)
      put(turned.targets, fill, targets[e] ?? 0, u);
  }
  return turned;
}

function withoutRepeats({ n, offsets, targets }: Csr): Csr {
  const kept = new Int32Array(n + 1);
  const once = new Int32Array(targets.length);
  let filled = 0;
  for (let u = 0; u < n; u++) {
    const first = offsets[u] ?? 0;
    for (let e = first; e < (offsets[u + 1] ?? 0); e++) {
      if (e === first || targets[e] !== targets[e - 1]) once[filled++] = targets[e] ?? 0;
    }
    kept[u + 1] = filled;
  }
  return { n, m: filled, offsets: kept, targets: once.slice(0, filled) };
}

function count(offsets: Int32Array, row: number): void {
  offsets[row + 1] = (offsets[row + 1] ?? 0) + 1;
}

function accumulate(offsets: Int32Array): void {
  for (let u = 1; u < offsets.length; u++) offsets[u] = (offsets[u] ?? 0) + (offsets[u - 1] ?? 0);
}

function put(targets: Int32Array, fill: Int32Array, row: number, value: number): void {
  const position = fill[row] ?? 0;
  targets[position] = value;
  fill[row] = position + 1;
}
