/*
 * Seeded graphs for the benchmarks, as lists of pairs of indices. Each pair stands once.
 */

/** A generator of numbers from 0 to 1 (mulberry32), the same for the same seed. */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** n actors in `groups` equal groups, m pairs, four of five inside a group (stochastic block model). */
export function sbm(n, m, groups, seed) {
  const random = seeded(seed);
  const pick = (size) => Math.floor(random() * size);
  const pairs = new Map();
  while (pairs.size < m) {
    const u = pick(n);
    const inside = random() < 0.8;
    const v = inside ? pick(Math.ceil(n / groups)) * groups + (u % groups) : pick(n);
    if (v >= n || u === v) continue;
    const [a, b] = u < v ? [u, v] : [v, u];
    pairs.set(a * n + b, [a, b]);
  }
  return { name: `sbm ${n}`, n, pairs: [...pairs.values()] };
}

/** n actors, each newcomer tied to `each` others, well-tied ones more likely (Barabási and Albert). */
export function ba(n, each, seed) {
  const random = seeded(seed);
  const ends = Array.from({ length: each }, (_, i) => i);
  const pairs = [];
  for (let u = each; u < n; u++) {
    const chosen = new Set();
    while (chosen.size < each) chosen.add(ends[Math.floor(random() * ends.length)]);
    for (const v of chosen) {
      pairs.push([v, u]);
      ends.push(u, v);
    }
  }
  return { name: `ba ${n}`, n, pairs };
}

/** Keeps each pair once, the smaller end first, and no actor with itself. */
function simple(n, pairs) {
  const known = new Map();
  for (const [u, v] of pairs)
    if (u !== v) known.set(Math.min(u, v) * n + Math.max(u, v), [Math.min(u, v), Math.max(u, v)]);
  return [...known.values()];
}

/** A ring in which everybody knows the `each` next ones, one tie of ten rewired (Watts and Strogatz). */
export function ws(n, each, seed) {
  const random = seeded(seed);
  const pairs = Array.from({ length: n * each }, (_, i) => {
    const u = Math.floor(i / each);
    const next = (u + (i % each) + 1) % n;
    return [u, random() < 0.1 ? Math.floor(random() * n) : next];
  });
  return { name: `ws ${n}`, n, pairs: simple(n, pairs) };
}

/** m pairs drawn from all (Erdős and Rényi). */
export function er(n, m, seed) {
  const random = seeded(seed);
  const pairs = Array.from({ length: m }, () => [Math.floor(random() * n), Math.floor(random() * n)]);
  return { name: `er ${n}`, n, pairs: simple(n, pairs) };
}

/** An organisation: a tree of 40 % of the actors, ties across, and the others hanging on one of them each. */
export function org(n, seed) {
  const random = seeded(seed);
  const core = Math.ceil(n * 0.4);
  const pairs = [];
  for (let u = 1; u < core; u++) pairs.push([Math.floor((u - 1) / 5), u]);
  for (let i = 0; i < n * 1.5; i++) pairs.push([Math.floor(random() * core), Math.floor(random() * core)]);
  for (let u = core; u < n; u++) pairs.push([Math.floor(random() * core), u]);
  return { name: `org ${n}`, n, pairs: simple(n, pairs) };
}
