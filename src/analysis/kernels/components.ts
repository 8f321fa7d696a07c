import { type Csr, neighbours } from './csr';

/**
 * Connected components.
 *
 * @param graph simple graph
 * @returns indices ascending within a component; largest component first, then by smallest index
 */
export function components(graph: Csr): readonly (readonly number[])[] {
  const seen = new Uint8Array(graph.n);
  const found: (readonly number[])[] = [];
  for (let u = 0; u < graph.n; u++) if (seen[u] === 0) found.push(spread(graph, u, seen));
  return found.sort(bySizeThenFirst);
}

/**
 * The parts an actor's component falls into when the actor leaves; other components are not looked at.
 *
 * @param graph simple graph
 * @param leaver index of the actor that leaves
 * @returns as `components`; one part when the rest stays together, none for an isolate
 * Cost O(n + m).
 */
export function partsWithout(graph: Csr, leaver: number): readonly (readonly number[])[] {
  const seen = new Uint8Array(graph.n);
  seen[leaver] = 1;
  const parts: (readonly number[])[] = [];
  for (const u of neighbours(graph, leaver)) if (seen[u] === 0) parts.push(spread(graph, u, seen));
  return parts.sort(bySizeThenFirst);
}

/**
 * The two sides of a bridge once it breaks.
 *
 * @param graph simple graph
 * @param u one end of the bridge
 * @param v the other end
 * @returns as `components`
 * Cost O(m log m) of their component.
 */
export function sidesOf(graph: Csr, u: number, v: number): readonly (readonly number[])[] {
  const side = (start: number, far: number) => {
    const seen = new Uint8Array(graph.n);
    seen[far] = 1;
    return spread(graph, start, seen);
  };
  return [side(u, v), side(v, u)].sort(bySizeThenFirst);
}

function bySizeThenFirst(a: readonly number[], b: readonly number[]): number {
  return b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0);
}

/** Everybody reachable from `start` without passing who is already `seen`; marks them. Ascending. */
function spread({ offsets, targets }: Csr, start: number, seen: Uint8Array): readonly number[] {
  const met = [start];
  seen[start] = 1;
  for (let i = 0; i < met.length; i++) {
    const u = met[i] ?? 0;
    for (let e = offsets[u] ?? 0; e < (offsets[u + 1] ?? 0); e++) {
      const v = targets[e] ?? 0;
      if (seen[v] !== 0) continue;
      seen[v] = 1;
      met.push(v);
    }
  }
  return ascending(met, seen.length);
}

/** Sorts some of n indices; many by walking through all of them, which is faster than comparing. */
function ascending(indices: number[], n: number): readonly number[] {
  if (indices.length * 16 < n) return indices.sort((a, b) => a - b);
  const isHere = new Uint8Array(n);
  for (const u of indices) isHere[u] = 1;
  let filled = 0;
  for (let u = 0; u < n; u++) if (isHere[u] === 1) indices[filled++] = u;
  return indices;
}
