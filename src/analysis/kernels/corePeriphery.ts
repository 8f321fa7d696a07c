import { CORE_MIN, type CoreCounts, coreFit, PERIPHERY_MIN, pairsAmong } from './coreFit';
import { type Csr, degrees, neighbours } from './csr';
import { polishCore } from './polishCore';

/** A division into a core, whose members are tied to each other, and a periphery, whose members are not. */
export interface CorePeriphery {
  /**
   * Pearson correlation of the ties with the ideal picture (core pairs tied, periphery pairs not; what runs
   * between the two does not count), −1 to 1; 1 in a complete map; null when no core has a defined one.
   */
  readonly fit: number | null;
  /** Members, ascending; everybody in a complete map; nobody when the fit is undefined. */
  readonly core: readonly number[];
  /** Share of pairs tied: among the core, among the periphery, and between the two; 0 where there is no pair. */
  readonly density: { readonly core: number; readonly periphery: number; readonly between: number };
  /** All actors, the best tied first; of equals those with better tied contacts, then the smaller index. */
  readonly order: Int32Array;
  /** Size of Lip's core: the first so many of `order` leave the fewest missing core ties and periphery ties. */
  readonly lip: number;
}

/** Above this many actors every round of polishing looks at thousands of exchanges; the scan is near already. */
const POLISH_MAX = 150;
/** Correlations that differ by less differ by rounding only. */
const SCAN_EPSILON = 1e-12;

/**
 * Core and periphery: the discrete model of Borgatti and Everett (1999, "Models of core/periphery structures")
 * with ties between core and periphery taken as missing, as they recommend. Cores are tried in Lip's order
 * (2011, "A fast algorithm for the discrete core/periphery bipartitioning problem"): the best tied actors, one
 * more each time; then single moves and exchanges improve the best of them. A star fits as well as a core does:
 * the fit alone tells no hub from a core.
 *
 * @param graph simple graph, best a connected one
 * @returns a core of 3 to n − 2 actors; undefined below five actors unless everybody is tied to everybody
 * Cost O(m + n log n), up to 150 actors O(k (n − k)) more for each of at most n improvements.
 */
export function corePeriphery(graph: Csr): CorePeriphery {
  const { n, m } = graph;
  const order = byTies(graph);
  const { best, lip } = scan(graph, order);
  if (best === null) {
    const isComplete = n >= 2 && m === (n * (n - 1)) / 2;
    return {
      fit: isComplete ? 1 : null,
      core: isComplete ? Array.from(order).sort((a, b) => a - b) : [],
      density: { core: isComplete ? 1 : 0, periphery: 0, between: 0 },
      order,
      lip,
    };
  }
  const isCore = new Uint8Array(n);
  for (const u of order.subarray(0, best.size)) isCore[u] = 1;
  const counts = n <= POLISH_MAX ? polishCore({ graph, order, isCore }, best) : best;
  const { size, inside, outside } = counts;
  return {
    fit: coreFit(n, counts),
    core: Array.from(isCore.keys()).filter((u) => isCore[u] === 1),
    density: {
      core: inside / pairsAmong(size),
      periphery: outside / pairsAmong(n - size),
      between: (m - inside - outside) / (size * (n - size)),
    },
    order,
    lip,
  };
}

function byTies(graph: Csr): Int32Array {
  const degree = degrees(graph);
  const contacts = degree.map((_, u) => {
    let sum = 0;
    for (const v of neighbours(graph, u)) sum += degree[v] ?? 0;
    return sum;
  });
  return Int32Array.from(degree.keys()).sort(
    (a, b) => (degree[b] ?? 0) - (degree[a] ?? 0) || (contacts[b] ?? 0) - (contacts[a] ?? 0) || a - b,
  );
}

/** Tries the first 1, 2, 3 … of the order as core. Of equals the smaller core wins. */
function scan(graph: Csr, order: Int32Array): { best: CoreCounts | null; lip: number } {
  const { n, m } = graph;
  const isCore = new Uint8Array(n);
  let best: CoreCounts | null = null;
  let bestFit = Number.NEGATIVE_INFINITY;
  let lip = 0;
  let fewestErrors = Number.POSITIVE_INFINITY;
  let inside = 0;
  let ends = 0;
  order.forEach((u, position) => {
    const row = neighbours(graph, u);
    for (const v of row) inside += isCore[v] ?? 0;
    isCore[u] = 1;
    ends += row.length;
    const size = position + 1;
    const outside = m - (ends - inside);
    const errors = pairsAmong(size) - inside + outside;
    if (errors < fewestErrors) {
      fewestErrors = errors;
      lip = size;
    }
    if (size < CORE_MIN || size > n - PERIPHERY_MIN) return;
    const counts = { size, inside, outside };
    const fit = coreFit(n, counts);
    if (fit === null || fit <= bestFit + SCAN_EPSILON) return;
    best = counts;
    bestFit = fit;
  });
  return { best, lip };
}
