/** Any odd-looking number does; fixed, so that every device finds the same clusters. */
const SEED = 2_463_534_242;
/** Multiplier and increment of Numerical Recipes' 32-bit generator x → a x + c mod 2^32. */
const MULTIPLIER = 1_664_525;
const INCREMENT = 1_013_904_223;

/**
 * Orders in which to visit n things: first 0 … n − 1, then seeded Fisher–Yates shuffles, always the same.
 *
 * @param n number of things, 0 or more
 * @param count number of orders, at least 1
 */
export function* shuffledOrders(n: number, count: number): Generator<Int32Array> {
  const identity = Int32Array.from({ length: n }, (_, i) => i);
  yield identity;
  let state = SEED;
  for (let k = 1; k < count; k++) {
    const order = identity.slice();
    for (let i = n - 1; i > 0; i--) {
      // Math.imul and >>> keep all 32 bits; an ordinary product would lose the low ones.
      state = (Math.imul(MULTIPLIER, state) + INCREMENT) >>> 0;
      // The lowest 8 bits of such a generator repeat too soon to be used.
      const j = (state >>> 8) % (i + 1);
      const moved = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = moved;
    }
    yield order;
  }
}
