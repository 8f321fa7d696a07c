import { toGraph } from '@/analysis/graph';
import { type Facts, toFacts } from '@/analysis/metrics/facts';
import { type StageFeatures, toStageFeatures } from '@/analysis/stage/features';
import type { AnalysisInput } from '@/analysis/types';
import type { ActorId } from '@/model/ids';
import { MATURITIES, type Maturity } from '@/model/types';

/** What is woven: a frame as the analysis sees it, and what else matters for a new tie. */
export interface WeavingInput {
  readonly input: AnalysisInput;
  /** How far relations have grown, of any pair, also one whose ties do not count in the analysis. */
  readonly maturities: readonly {
    readonly source: ActorId;
    readonly target: ActorId;
    readonly maturity: Maturity;
  }[];
  /** Who weaves; null when nobody is named. */
  readonly weaver: ActorId | null;
}

/** The same, ready to be asked; actors by index. */
export interface WeavingMap {
  readonly actors: readonly ActorId[];
  readonly n: number;
  readonly contacts: readonly ReadonlySet<number>[];
  readonly facts: Facts;
  readonly features: StageFeatures;
  /** '' where it is not said. */
  readonly sectors: readonly string[];
  readonly isStrong: (u: number, v: number) => boolean;
  /** The furthest that any tie of the two has grown; null when nothing is said of it. */
  readonly maturity: (u: number, v: number) => Maturity | null;
  /** Null when nobody is named, or who is named is not in the frame. */
  readonly weaver: number | null;
}

/**
 * @param weaving a frame; its ties undirected, as for all that concerns stages
 * @returns a map that answers about pairs in no time
 * Cost O(n m), for the shortest paths.
 */
export function toWeavingMap({ input, maturities, weaver }: WeavingInput): WeavingMap {
  const { actors, sectors } = input;
  const map = toGraph(input);
  const { offsets, targets } = map.csr;
  const facts = toFacts(map);
  const n = actors.length;
  const index = new Map(actors.map((id, u) => [id, u]));
  const keyOf = (u: number, v: number) => Math.min(u, v) * n + Math.max(u, v);
  const grown = new Map<number, number>();
  for (const { source, target, maturity } of maturities) {
    const u = index.get(source);
    const v = index.get(target);
    if (u === undefined || v === undefined) continue;
    const key = keyOf(u, v);
    grown.set(key, Math.max(grown.get(key) ?? 0, MATURITIES.indexOf(maturity)));
  }
  const strong = new Set<number>();
  const contacts = actors.map((_, u) => {
    const first = offsets[u] ?? 0;
    const row = targets.subarray(first, offsets[u + 1]);
    row.forEach((v, i) => {
      if (map.strong[first + i] === 1) strong.add(keyOf(u, v));
    });
    return new Set(row);
  });
  return {
    actors,
    n,
    contacts,
    facts,
    features: toStageFeatures(facts),
    sectors,
    isStrong: (u, v) => strong.has(keyOf(u, v)),
    maturity: (u, v) => MATURITIES[grown.get(keyOf(u, v)) ?? -1] ?? null,
    weaver: weaver === null ? null : (index.get(weaver) ?? null),
  };
}
