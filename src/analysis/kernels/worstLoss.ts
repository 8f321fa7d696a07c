import type { Csr } from './csr';

/** What losing one other actor would cost at most, by index of the actor. */
export interface WorstLoss {
  /** How many others it still reaches when the one leaves whose leaving costs it most; 0 for an isolate. */
  readonly left: Int32Array;
  /** Who that one is, smallest index on ties; −1 when nobody takes anybody along. */
  readonly who: Int32Array;
}

/** A depth-first walk of the whole graph. */
interface Walk {
  /** Actors as they are met; those above in the tree come first. */
  readonly order: Int32Array;
  /** Place in `order`. */
  readonly met: Int32Array;
  /** From whom an actor was met, −1 for the first of a component. */
  readonly parent: Int32Array;
}

/** Every actor's part in the tree of a walk. */
interface Tree extends Walk {
  /** Actors below and including it. */
  readonly size: Int32Array;
  /** 1 when nobody below or at the actor is tied to anybody above its parent: the parent cuts it off. */
  readonly isCutOff: Uint8Array;
  /** Actors that stay together on the upper side when the actor leaves. */
  readonly upper: Int32Array;
}

/**
 * For every actor p the least of what it can still reach when any one other actor leaves. When q leaves, p is
 * left either in a branch below q that q cuts off, or in everything else; so the sizes of the branches of one
 * depth-first tree (Tarjan 1972; Hopcroft and Tarjan 1973) answer for all pairs, read once upwards and once
 * downwards. Without recursion, so that a chain of thousands does not overflow the stack.
 *
 * @param graph simple graph
 * @returns columns with n entries
 * Cost O(n + m) for all actors together.
 */
export function worstLoss(graph: Csr): WorstLoss {
  const { n } = graph;
  const tree = toTree(graph, walk(graph));
  const { order, parent, size, isCutOff, upper } = tree;
  // What stays and who leaves, in one number: the least is what stays, then the smallest index.
  const loss = (stays: number, leaver: number) => stays * n + leaver;
  /** Worst leaver at or below an actor, for whoever is elsewhere. */
  const below = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  /** The two worst among the branches below an actor. */
  const worst = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const second = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  for (let i = n - 1; i >= 0; i--) {
    const u = order[i] ?? 0;
    const own = Math.min(worst[u] ?? 0, loss(upper[u] ?? 0, u));
    below[u] = own;
    const above = parent[u] ?? -1;
    if (above === -1) continue;
    if (own < (worst[above] ?? 0)) {
      second[above] = worst[above] ?? 0;
      worst[above] = own;
    } else if (own < (second[above] ?? 0)) second[above] = own;
  }
  const left = new Int32Array(n);
  const who = new Int32Array(n).fill(-1);
  /** Worst leaver who is not below or at an actor, for that actor. */
  const elsewhere = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const whole = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const u = order[i] ?? 0;
    const above = parent[u] ?? -1;
    whole[u] = above === -1 ? (size[u] ?? 0) : (whole[above] ?? 0);
    if (above !== -1) {
      const stays = isCutOff[u] === 1 ? (size[u] ?? 0) : (upper[above] ?? 0);
      const beside = worst[above] === below[u] ? (second[above] ?? 0) : (worst[above] ?? 0);
      elsewhere[u] = Math.min(elsewhere[above] ?? 0, loss(stays, above), beside);
    }
    const most = Math.min(elsewhere[u] ?? 0, worst[u] ?? 0);
    if (most === Number.POSITIVE_INFINITY) continue;
    const others = Math.floor(most / n) - 1;
    left[u] = others;
    if (others === 0 || others < (whole[u] ?? 0) - 2) who[u] = most % n;
  }
  return { left, who };
}

function walk({ n, offsets, targets }: Csr): Walk {
  const order = new Int32Array(n);
  const met = new Int32Array(n).fill(-1);
  const parent = new Int32Array(n).fill(-1);
  const next = offsets.slice(0, n);
  let clock = 0;
  for (let root = 0; root < n; root++) {
    if (met[root] !== -1) continue;
    let u = root;
    while (u !== -1) {
      if (met[u] === -1) {
        met[u] = clock;
        order[clock++] = u;
      }
      const e = next[u] ?? 0;
      if (e === (offsets[u + 1] ?? 0)) {
        u = parent[u] ?? -1;
        continue;
      }
      next[u] = e + 1;
      const v = targets[e] ?? 0;
      if (met[v] !== -1) continue;
      parent[v] = u;
      u = v;
    }
  }
  return { order, met, parent };
}

function toTree({ n, offsets, targets }: Csr, { order, met, parent }: Walk): Tree {
  const size = new Int32Array(n).fill(1);
  const isCutOff = new Uint8Array(n);
  /** Everybody who would be cut off below an actor. */
  const cutOff = new Int32Array(n);
  /** Earliest actor tied to anybody below or at the actor, as a place in `order`. */
  const earliest = Int32Array.from(met);
  for (let i = n - 1; i >= 0; i--) {
    const u = order[i] ?? 0;
    const above = parent[u] ?? -1;
    for (let e = offsets[u] ?? 0; e < (offsets[u + 1] ?? 0); e++) {
      const v = targets[e] ?? 0;
      if (v !== above) earliest[u] = Math.min(earliest[u] ?? 0, met[v] ?? 0);
    }
    if (above === -1) continue;
    earliest[above] = Math.min(earliest[above] ?? 0, earliest[u] ?? 0);
    size[above] = (size[above] ?? 0) + (size[u] ?? 0);
    if ((earliest[u] ?? 0) < (met[above] ?? 0)) continue;
    isCutOff[u] = 1;
    cutOff[above] = (cutOff[above] ?? 0) + (size[u] ?? 0);
  }
  const upper = new Int32Array(n);
  const root = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const u = order[i] ?? 0;
    const above = parent[u] ?? -1;
    root[u] = above === -1 ? u : (root[above] ?? 0);
    upper[u] = (size[root[u] ?? 0] ?? 0) - 1 - (cutOff[u] ?? 0);
  }
  return { order, met, parent, size, isCutOff, upper };
}
