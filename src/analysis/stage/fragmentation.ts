/**
 * Share of pairs that cannot reach each other (Krackhardt 1994; Borgatti 2006).
 *
 * @param parts the components
 * @returns 0 (all can) to 1 (nobody can reach anybody); 0 below two actors
 */
export function fragmentation(parts: readonly (readonly number[])[]): number {
  let n = 0;
  let reaching = 0;
  for (const { length } of parts) {
    n += length;
    reaching += length * (length - 1);
  }
  return n < 2 ? 0 : 1 - reaching / (n * (n - 1));
}
