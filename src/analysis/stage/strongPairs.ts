import type { AnalysisInput } from '../types';

/** Which tied pairs of a map are strongly tied; by index of the actors in either order. */
export type StrongPairs = (u: number, v: number) => boolean;

/**
 * @param input from `toAnalysisInput`
 * @returns whether any tie between two actors, in any direction and of any type, is strong
 * Cost O(n + m) once.
 */
export function toStrongPairs({ actors, ties }: Pick<AnalysisInput, 'actors' | 'ties'>): StrongPairs {
  const n = actors.length;
  const index = new Map(actors.map((id, u) => [id, u]));
  const strong = new Set<number>();
  for (const { source, target, strength } of ties) {
    if (strength === 'strong') strong.add(keyOf(index.get(source) ?? 0, index.get(target) ?? 0, n));
  }
  return (u, v) => strong.has(keyOf(u, v, n));
}

function keyOf(u: number, v: number, n: number): number {
  return Math.min(u, v) * n + Math.max(u, v);
}
