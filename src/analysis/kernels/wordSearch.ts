import type { Csr } from './csr';

/** Searches done at once: as many as a word has bits. */
export const WORD = 32;

/** Up to this share of actors in front, walking their rows beats looking at everybody. */
const FEW = 1 / 8;

/** The outcome of up to WORD breadth-first searches at once, and the arrays that make it. */
export interface WordSearch {
  /** From i · n: the actors that search i met, level by level, its source first. */
  readonly order: Int32Array;
  /** From i · (n + 2): where each level of search i begins in its part of `order`, and after the last where it ends. */
  readonly levels: Int32Array;
  /** Number of levels of search i, the source's own included. */
  readonly depth: Int32Array;
  /** Bit i: search i has met the actor. */
  readonly seen: Int32Array;
  /** Bits met on the level in hand and on the next one. */
  readonly front: Int32Array;
  readonly next: Int32Array;
  /** Who has bits in front. */
  readonly active: Int32Array;
}

/**
 * @param n number of actors
 * @returns arrays for `searchWord`, to be used again and again; about 256 n bytes
 */
export function makeWordSearch(n: number): WordSearch {
  return {
    order: new Int32Array(WORD * n),
    levels: new Int32Array(WORD * (n + 2)),
    depth: new Int32Array(WORD),
    seen: new Int32Array(n),
    front: new Int32Array(n),
    next: new Int32Array(n),
    active: new Int32Array(n),
  };
}

/**
 * Searches breadth first from up to 32 sources at once, one bit each ("The more the merrier", Then et al. 2014):
 * whoever looks at a neighbour looks for all searches.
 *
 * @param graph simple graph
 * @param work where the outcome goes
 * @param sources indices, 1 to WORD of them; search i starts at the i-th
 * Cost O(m) a level that is reached by many, less on the others.
 */
export function searchWord(graph: Csr, work: WordSearch, sources: Int32Array): void {
  const { n } = graph;
  const { order, levels, depth, seen, active } = work;
  const width = n + 2;
  const tails = new Int32Array(WORD);
  let { front, next } = work;
  seen.fill(0);
  front.fill(0);
  next.fill(0);
  let inFront = 0;
  sources.forEach((source, i) => {
    if (seen[source] === 0) active[inFront++] = source;
    seen[source] = front[source] = (seen[source] ?? 0) | (1 << i);
    order[i * n] = source;
    tails[i] = 1;
    levels[i * width] = 0;
    levels[i * width + 1] = 1;
    depth[i] = 1;
  });
  const all = sources.length === WORD ? -1 : 2 ** sources.length - 1;
  for (let isClean = true; inFront > 0; ) {
    if (inFront < n * FEW) {
      if (!isClean) next.fill(0);
      inFront = pushFront(graph, { seen, front, next, active }, inFront);
      isClean = true;
    } else {
      inFront = pullFront(graph, { seen, front, next, active }, all);
      isClean = false;
    }
    [front, next] = [next, front];
    for (let a = 0; a < inFront; a++) {
      const v = active[a] ?? 0;
      for (let bits = front[v] ?? 0; bits !== 0; ) {
        const i = 31 - Math.clz32(bits);
        const tail = tails[i] ?? 0;
        order[i * n + tail] = v;
        tails[i] = tail + 1;
        bits ^= 1 << i;
      }
    }
    for (let i = 0; i < sources.length; i++) {
      const level = depth[i] ?? 0;
      const tail = tails[i] ?? 0;
      if (tail === levels[i * width + level]) continue;
      levels[i * width + level + 1] = tail;
      depth[i] = level + 1;
    }
  }
}

type Front = Pick<WordSearch, 'seen' | 'front' | 'next' | 'active'>;

/** Those in front hand their bits on; `next` is empty before, `front` after. @returns how many are in front next */
function pushFront({ offsets, targets }: Csr, { seen, front, next, active }: Front, inFront: number): number {
  const fresh: number[] = [];
  for (let a = 0; a < inFront; a++) {
    const v = active[a] ?? 0;
    const bits = front[v] ?? 0;
    front[v] = 0;
    const last = offsets[v + 1] ?? 0;
    for (let e = offsets[v] ?? 0; e < last; e++) {
      const w = targets[e] ?? 0;
      const added = bits & ~(seen[w] ?? 0);
      if (added === 0) continue;
      if (next[w] === 0) fresh.push(w);
      next[w] = (next[w] ?? 0) | added;
    }
  }
  fresh.forEach((w, a) => {
    active[a] = w;
    seen[w] = (seen[w] ?? 0) | (next[w] ?? 0);
  });
  return fresh.length;
}

/** Everybody not met by all gathers the bits of its neighbours. @returns how many are in front next */
function pullFront({ n, offsets, targets }: Csr, { seen, front, next, active }: Front, all: number): number {
  let inFront = 0;
  for (let v = 0; v < n; v++) {
    const known = seen[v] ?? 0;
    let bits = 0;
    if (known !== all) {
      const last = offsets[v + 1] ?? 0;
      for (let e = offsets[v] ?? 0; e < last; e++) bits |= front[targets[e] ?? 0] ?? 0;
      bits &= ~known;
    }
    next[v] = bits;
    if (bits === 0) continue;
    seen[v] = known | bits;
    active[inFront++] = v;
  }
  return inFront;
}
