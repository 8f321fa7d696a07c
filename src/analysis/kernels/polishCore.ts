import { CORE_MIN, type CoreCounts, coreFit, PERIPHERY_MIN } from './coreFit';
import { type Csr, degrees, neighbours } from './csr';

interface Division {
  readonly graph: Csr;
  /** In which moves are tried, so that of equally good ones the same wins on every device. */
  readonly order: Int32Array;
  /** 1 for members of the core, by index; moves are made in it. */
  readonly isCore: Uint8Array;
}

/** One actor changes sides, or two at once in opposite directions; with what the core is afterwards. */
interface Move {
  readonly actors: readonly number[];
  readonly counts: CoreCounts;
  readonly fit: number;
}

/** A move must raise the correlation by more than rounding does. */
const GAIN_EPSILON = 1e-9;
/** Of moves that differ by less the one tried first wins. */
const EQUAL = 1e-12;

/**
 * Improves a core by the best single move, in, out or an exchange, until none raises the fit. In maps that have
 * a core this ends at the best one there is (all were tried, up to ten actors); in random ones, where no core is
 * much better than another, one time in ten at the second best.
 *
 * @param division of a simple graph; its `isCore` is changed to the better core
 * @param start counts of the core it begins with, whose fit is defined
 * @returns counts of the core it ends with
 * Cost O(k (n − k)) a move and O(n²) space; at most n moves.
 */
export function polishCore(division: Division, start: CoreCounts): CoreCounts {
  const { graph, isCore } = division;
  const { n } = graph;
  const isTied = new Uint8Array(n * n);
  const inside = new Int32Array(n);
  for (let u = 0; u < n; u++) {
    for (const v of neighbours(graph, u)) {
      isTied[u * n + v] = 1;
      inside[u] = (inside[u] ?? 0) + (isCore[v] ?? 0);
    }
  }
  const degree = degrees(graph);
  let counts = start;
  let fit = coreFit(n, counts) ?? 0;
  for (let round = 0; round < n; round++) {
    const move = bestMove(division, { isTied, inside, degree }, counts, fit);
    if (move === null) break;
    counts = move.counts;
    fit = move.fit;
    for (const u of move.actors) {
      const step = isCore[u] === 1 ? -1 : 1;
      isCore[u] = isCore[u] === 1 ? 0 : 1;
      for (const v of neighbours(graph, u)) inside[v] = (inside[v] ?? 0) + step;
    }
  }
  return counts;
}

interface Known {
  /** n rows of n, 1 where two are tied. */
  readonly isTied: Uint8Array;
  /** Ties of each actor to the core. */
  readonly inside: Int32Array;
  readonly degree: Int32Array;
}

function bestMove(division: Division, known: Known, now: CoreCounts, fit: number): Move | null {
  const { n } = division.graph;
  let best: Move | null = null;
  const consider = (counts: CoreCounts, u: number, v: number | null) => {
    const next = coreFit(n, counts);
    if (next === null || next <= fit + GAIN_EPSILON) return;
    if (best !== null && next <= best.fit + EQUAL) return;
    best = { actors: v === null ? [u] : [u, v], counts, fit: next };
  };
  trySingles(division, known, now, consider);
  tryExchanges(division, known, now, consider);
  return best;
}

type Consider = (counts: CoreCounts, u: number, v: number | null) => void;

function trySingles({ graph, order, isCore }: Division, known: Known, now: CoreCounts, consider: Consider) {
  for (const u of order) {
    const toCore = known.inside[u] ?? 0;
    const toPeriphery = (known.degree[u] ?? 0) - toCore;
    if (isCore[u] === 1) {
      if (now.size - 1 < CORE_MIN) continue;
      consider(
        { size: now.size - 1, inside: now.inside - toCore, outside: now.outside + toPeriphery },
        u,
        null,
      );
    } else {
      if (now.size + 1 > graph.n - PERIPHERY_MIN) continue;
      consider(
        { size: now.size + 1, inside: now.inside + toCore, outside: now.outside - toPeriphery },
        u,
        null,
      );
    }
  }
}

function tryExchanges({ graph, order, isCore }: Division, known: Known, now: CoreCounts, consider: Consider) {
  const periphery = order.filter((v) => isCore[v] === 0);
  for (const u of order) {
    if (isCore[u] === 0) continue;
    const ofCore = known.inside[u] ?? 0;
    const ofPeriphery = (known.degree[u] ?? 0) - ofCore;
    for (const v of periphery) {
      // A tie between the two stays one between core and periphery: it counts on neither side.
      const shared = known.isTied[u * graph.n + v] ?? 0;
      const toCore = known.inside[v] ?? 0;
      const toPeriphery = (known.degree[v] ?? 0) - toCore;
      const inside = now.inside - ofCore + toCore - shared;
      const outside = now.outside + ofPeriphery - toPeriphery - shared;
      consider({ size: now.size, inside, outside }, u, v);
    }
  }
}
