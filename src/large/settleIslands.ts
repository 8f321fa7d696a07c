export interface Island {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Link {
  readonly from: number;
  readonly to: number;
  /** How much they are drawn to each other, 0 to 1. */
  readonly share: number;
}

const ROUNDS = 120;
/** At the end islands are only pushed apart. */
const PUSHING_ROUNDS = 40;
/** How far towards each other and the middle in one round, of the way. */
const PULL = 0.3;
const TO_MIDDLE = 0.02;

/**
 * Draws linked islands together and pushes those apart that overlap, the smaller one farther.
 *
 * @returns the islands in the same order on new places. Cost O(160 islands²).
 */
export function settleIslands(islands: readonly Island[], links: readonly Link[]): readonly Island[] {
  const xs = Float64Array.from(islands, ({ x }) => x);
  const ys = Float64Array.from(islands, ({ y }) => y);
  const radii = Float64Array.from(islands, ({ radius }) => radius);
  for (let round = 0; round < ROUNDS + PUSHING_ROUNDS; round++) {
    if (round < ROUNDS) {
      const heat = 1 - round / ROUNDS;
      for (const link of links) pull(link, { xs, ys, radii }, PULL * heat * link.share);
      for (let k = 0; k < xs.length; k++) {
        xs[k] = (xs[k] ?? 0) * (1 - TO_MIDDLE * heat);
        ys[k] = (ys[k] ?? 0) * (1 - TO_MIDDLE * heat);
      }
    }
    pushApart({ xs, ys, radii });
  }
  return islands.map(({ radius }, k) => ({ x: xs[k] ?? 0, y: ys[k] ?? 0, radius }));
}

interface Spots {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly radii: Float64Array;
}

function pull({ from, to }: Link, { xs, ys, radii }: Spots, share: number): void {
  const [x, y] = [(xs[to] ?? 0) - (xs[from] ?? 0), (ys[to] ?? 0) - (ys[from] ?? 0)];
  const [own, other] = [radii[from] ?? 0, radii[to] ?? 0];
  const far = Math.hypot(x, y);
  const gap = far - own - other;
  if (gap <= 0) return;
  const weight = other ** 2 / (own ** 2 + other ** 2);
  const step = (share * gap) / far;
  xs[from] = (xs[from] ?? 0) + x * step * weight;
  ys[from] = (ys[from] ?? 0) + y * step * weight;
  xs[to] = (xs[to] ?? 0) - x * step * (1 - weight);
  ys[to] = (ys[to] ?? 0) - y * step * (1 - weight);
}

function pushApart({ xs, ys, radii }: Spots): void {
  for (let a = 0; a < xs.length; a++) {
    const own = radii[a] ?? 0;
    for (let b = a + 1; b < xs.length; b++) {
      const x = (xs[b] ?? 0) - (xs[a] ?? 0);
      const y = (ys[b] ?? 0) - (ys[a] ?? 0);
      const wanted = own + (radii[b] ?? 0);
      const square = x * x + y * y;
      if (square >= wanted * wanted) continue;
      const far = Math.sqrt(square);
      // Two on the same spot part along the line of their numbers.
      const [towardsX, towardsY] = far > 1e-6 ? [x / far, y / far] : [Math.cos(b), Math.sin(b)];
      const move = (wanted - far) / 2;
      const weight = (2 * (radii[b] ?? 0) ** 2) / (own ** 2 + (radii[b] ?? 0) ** 2);
      xs[a] = (xs[a] ?? 0) - towardsX * move * weight;
      ys[a] = (ys[a] ?? 0) - towardsY * move * weight;
      xs[b] = (xs[b] ?? 0) + towardsX * move * (2 - weight);
      ys[b] = (ys[b] ?? 0) + towardsY * move * (2 - weight);
    }
  }
}
