import type { ActorId } from '@/model/ids';
import { degrees, neighbours } from '../kernels/csr';
import { cutVertices } from '../kernels/cutVertices';
import { type GridTies, stepsFrom } from './gridTies';
import { comparePower } from './networkPower';
import { pairShare } from './pairShare';
import { membersOf } from './placeOnGrid';
import type { GridAdvice, GridReport, StakeholderGrid } from './types';

/** Beyond two steps a request loses its way: Krebs's "two, at most three". */
const NEAR_STEPS = 2;

export interface AdviceParts {
  readonly grid: StakeholderGrid;
  /** Ties of everybody in the frame, judged or not. */
  readonly ties: GridTies;
  /** −2 to 2; below 0 is against. */
  readonly stances: Readonly<Record<ActorId, number>>;
  /** From whom paths to the latents begin; null for nobody chosen. */
  readonly start: ActorId | null;
  /** Network power by actor, null where it is not known. */
  readonly powers: Readonly<Record<ActorId, number | null>>;
}

/**
 * What to do about each quadrant, and whom to watch, computed from this map.
 *
 * @returns facts, in the order in which they should be read; empty lists where there is nothing to say
 * Cost O(n + m) and the pairs of promoters and of defenders.
 */
export function advise(parts: AdviceParts): GridReport {
  const { grid, ties, stances } = parts;
  const isAgainst = (id: ActorId) => (stances[id] ?? 0) < 0;
  const isCut = cutVertices(ties.csr);
  const blocking = ties.actors.filter((id, u) => isCut[u] === 1 && isAgainst(id));
  const promoters = membersOf(grid, 'promoters');
  return {
    warnings: blocking.length > 0 ? [{ kind: 'blockingBrokers', actors: blocking }] : [],
    quadrants: {
      promoters: [...aboutPromoters(ties, promoters), ...aboutOpposing(promoters.filter(isAgainst))],
      latents: aboutLatents(parts),
      defenders: aboutDefenders(parts, promoters),
      apathetics: aboutApathetics(parts),
    },
    power: aboutPower(parts),
  };
}

function aboutPromoters(ties: GridTies, promoters: readonly ActorId[]): readonly GridAdvice[] {
  const [only] = promoters;
  if (only === undefined) return [];
  if (promoters.length === 1) return [{ kind: 'onePromoter', actor: only }];
  return [{ kind: 'promotersTied', ...pairShare(ties, promoters) }];
}

const aboutOpposing = (actors: readonly ActorId[]): readonly GridAdvice[] =>
  actors.length > 0 ? [{ kind: 'opposingPromoters', actors }] : [];

function aboutLatents({ grid, ties, start }: AdviceParts): readonly GridAdvice[] {
  const latents = membersOf(grid, 'latents').filter((id) => id !== start);
  if (latents.length === 0) return [];
  const from = start === null ? undefined : ties.indexOf.get(start);
  if (from === undefined) return [{ kind: 'noStart' }];
  const steps = stepsFrom(ties, [from]);
  const found = latents
    .map((actor) => ({ actor, away: steps[ties.indexOf.get(actor) ?? -1] ?? -1 }))
    .sort((a, b) => (a.away < 0 ? 1 : 0) - (b.away < 0 ? 1 : 0) || a.away - b.away);
  const far = found.filter(({ away }) => away < 0 || away > NEAR_STEPS).length;
  return [
    { kind: 'latentsFar', far, total: latents.length },
    ...found.map(({ actor, away }): GridAdvice => {
      if (away < 0) return { kind: 'latentUnreachable', actor };
      return away <= 1 ? { kind: 'latentTied', actor } : toPath(ties, steps, actor);
    }),
  ];
}

/** Walks back from a latent at least two steps away. */
function toPath(ties: GridTies, steps: Int32Array, actor: ActorId): GridAdvice {
  const idsOf = (indices: readonly number[]) => indices.flatMap((u) => ties.actors[u] ?? []);
  const nearer = (u: number) => [...neighbours(ties.csr, u)].filter((v) => steps[v] === (steps[u] ?? 0) - 1);
  const at = ties.indexOf.get(actor) ?? 0;
  const between: number[] = [];
  for (let [u] = nearer(at); u !== undefined && (steps[u] ?? 0) > 0; [u] = nearer(u)) between.unshift(u);
  return {
    kind: 'latentPath',
    actor,
    steps: steps[at] ?? 0,
    introducers: idsOf(nearer(at)),
    path: idsOf(between),
  };
}

function aboutDefenders({ grid, ties }: AdviceParts, promoters: readonly ActorId[]): readonly GridAdvice[] {
  const defenders = membersOf(grid, 'defenders');
  if (defenders.length === 0) return [];
  const strong = promoters.flatMap((id) => ties.indexOf.get(id) ?? []);
  const steps = stepsFrom(ties, strong);
  const untied = defenders.filter((id) => steps[ties.indexOf.get(id) ?? -1] !== 1);
  const best = bestTied(ties, strong);
  return [
    ...untied.map(
      (actor): GridAdvice => ({
        kind: 'defenderUntied',
        actor,
        promoter: nearestOf(ties, steps, actor) ?? best,
      }),
    ),
    ...(untied.length === 0 ? [{ kind: 'defendersBacked', count: defenders.length } as const] : []),
    ...(defenders.length > 1 ? [{ kind: 'defendersTied', ...pairShare(ties, defenders) } as const] : []),
  ];
}

/** The promoter at the end of a shortest path, of equals the smallest ids; null out of reach of all. */
function nearestOf(ties: GridTies, steps: Int32Array, actor: ActorId): ActorId | null {
  let at = ties.indexOf.get(actor) ?? 0;
  if ((steps[at] ?? -1) < 0) return null;
  while ((steps[at] ?? 0) > 0) {
    const next = neighbours(ties.csr, at).find((v) => (steps[v] ?? -1) === (steps[at] ?? 0) - 1);
    if (next === undefined) return null;
    at = next;
  }
  return ties.actors[at] ?? null;
}

/** Of some actors the one with most ties, then the smallest id; null of none. */
function bestTied(ties: GridTies, among: readonly number[]): ActorId | null {
  const degree = degrees(ties.csr);
  const [best] = [...among].sort((a, b) => (degree[b] ?? 0) - (degree[a] ?? 0) || a - b);
  return best === undefined ? null : (ties.actors[best] ?? null);
}

function aboutApathetics({ grid, ties }: AdviceParts): readonly GridAdvice[] {
  const apathetics = membersOf(grid, 'apathetics');
  if (apathetics.length === 0) return [];
  const degree = degrees(ties.csr);
  const alone = apathetics.filter((id) => degree[ties.indexOf.get(id) ?? -1] === 0);
  return alone.length > 0
    ? [{ kind: 'apatheticsAlone', actors: alone }]
    : [{ kind: 'apatheticsEnough', count: apathetics.length }];
}

function aboutPower({ grid, powers }: AdviceParts): readonly GridAdvice[] {
  const matching = (match: 'paper' | 'hidden') =>
    grid.declared
      .filter(({ id, influence }) => {
        const power = powers[id] ?? null;
        return power !== null && comparePower(influence >= grid.highFrom.influence, power) === match;
      })
      .map(({ id }) => id);
  const [paper, hidden] = [matching('paper'), matching('hidden')];
  return [
    ...(paper.length > 0 ? [{ kind: 'paperPower', actors: paper } as const] : []),
    ...(hidden.length > 0 ? [{ kind: 'hiddenInfluencers', actors: hidden } as const] : []),
  ];
}
