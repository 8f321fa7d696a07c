import { constraint } from '../kernels/constraint';
import { type Csr, degrees, neighbours } from '../kernels/csr';
import { leaningOf } from '../kernels/leaningOf';
import type { PathTable } from '../kernels/shortestPaths';
import { type WorstLoss, worstLoss } from '../kernels/worstLoss';
import { BARGAINING_PARTS, type BargainingParts, type Position } from './types';

/** What is known of everybody, by index. */
interface All {
  readonly graph: Csr;
  /** Burt's constraint. */
  readonly held: Float64Array;
  readonly degree: Int32Array;
  readonly losses: WorstLoss;
}

/** What the paths of one actor tell. */
interface Own {
  readonly actor: number;
  readonly reached: number;
  readonly leaning: number;
  readonly leansOn: number;
}

/**
 * The bargaining position of every actor: Rajut's index with its parts, and Emerson's balance beside it. The
 * parts rest on Emerson 1962 (dependence is having few alternatives), Freeman 1980 (pair-dependency), Burt 1992
 * (constraint) and cut vertices. For exclusive trade, where each deals with one partner only, exchange networks
 * rank by the balance (Cook and Emerson 1978); the index ranks by access.
 *
 * @param graph without arrows; simple, may be in parts
 * @param paths of the same graph
 * @returns by index of the actor
 * Cost O(Σ degree²) for the constraint, O(n + m) for all else.
 */
export function positions(
  graph: Csr,
  { reached, leaning, leansOn }: Pick<PathTable, 'reached' | 'leaning' | 'leansOn'>,
): readonly Position<number>[] {
  const all = toAll(graph);
  return Array.from(all.degree, (_, actor) =>
    toPosition(all, {
      actor,
      reached: reached[actor] ?? 0,
      leaning: leaning[actor] ?? 0,
      leansOn: leansOn[actor] ?? -1,
    }),
  );
}

/**
 * The bargaining position of one actor, as `positions` tells it.
 *
 * @param graph without arrows; simple, may be in parts
 * @param actor index
 * Cost O(n + Σ degree²), without searching from everybody.
 */
export function positionOf(graph: Csr, actor: number): Position<number> {
  return toPosition(toAll(graph), { actor, ...leaningOf(graph, actor) });
}

function toAll(graph: Csr): All {
  return { graph, held: constraint(graph), degree: degrees(graph), losses: worstLoss(graph) };
}

function toPosition({ graph, held, degree, losses }: All, own: Own): Position<number> {
  const { actor, reached, leaning, leansOn } = own;
  const partners = degree[actor] ?? 0;
  const others = graph.n - 2;
  const left = losses.left[actor] ?? 0;
  const worst = losses.who[actor] ?? -1;
  const dependency = others > 0 ? leaning / others : 0;
  const parts: BargainingParts | null =
    partners === 0 || others < 1
      ? null
      : {
          alternatives: 1 - 1 / partners,
          freedom: 1 - dependency,
          openness: 1 - Math.min(1, held[actor] ?? 1),
          endurance: left / others,
        };
  const tied = parts === null ? null : BARGAINING_PARTS.reduce((sum, part) => sum + parts[part], 0) / 4;
  return {
    index: partners === 0 ? 0 : tied,
    parts,
    partners,
    reached,
    dependsOn: leansOn === -1 ? null : leansOn,
    dependency,
    blocker: worst === -1 ? null : worst,
    left,
    balance: partners === 0 ? null : balanceOf(graph, degree, actor),
  };
}

function balanceOf(graph: Csr, degree: Int32Array, actor: number): number {
  const own = degree[actor] ?? 0;
  let sum = 0;
  for (const partner of neighbours(graph, actor)) sum += own / (own + (degree[partner] ?? 0));
  return sum / own;
}
