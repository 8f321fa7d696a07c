import type { ExchangeNetwork, ExchangeTie } from './types';

/** A line of a file whose lines all have arrows or all have none. */
export interface Arc {
  readonly source: string;
  readonly target: string;
  readonly tie: ExchangeTie;
  /** The second of the two arrows that stand for one tie without direction, or for one in both directions. */
  readonly isReturn: boolean;
}

export interface Arcs {
  readonly isDirected: boolean;
  readonly arcs: readonly Arc[];
}

/** Whether a network has a tie that leads from one to the other and not back. */
export const hasArrows = ({ ties }: ExchangeNetwork) => ties.some(({ direction }) => direction === 'forward');

/**
 * Ties for formats in which either every line is an arrow or none is. As soon as one tie leads one way only, all
 * become arrows, and a tie that leads both ways or has no direction becomes two.
 *
 * Cost O(m).
 */
export function toArcs(network: ExchangeNetwork): Arcs {
  const isDirected = hasArrows(network);
  const arcs = network.ties.flatMap((tie): readonly Arc[] => {
    const { source, target } = tie;
    const there = { source, target, tie, isReturn: false };
    if (!isDirected || tie.direction === 'forward') return [there];
    return [there, { source: target, target: source, tie, isReturn: true }];
  });
  return { isDirected, arcs };
}

/** What else has to be said of the direction of a tie in a file of arrows, or of none; null when it is plain. */
export function unsaidDirection(tie: ExchangeTie, isDirected: boolean): string | null {
  return tie.direction === (isDirected ? 'forward' : 'none') ? null : tie.direction;
}

/**
 * At most one arc from one actor to another, as matrices have it: of several the strongest stays.
 *
 * @returns in the order of the first of each pair; without arrows a pair has no order. Cost O(arcs)
 */
export function mergeArcs({ isDirected, arcs }: Arcs): readonly Arc[] {
  const merged = new Map<string, Arc>();
  for (const arc of arcs) {
    const { source, target } = arc;
    const ends = isDirected || source < target ? [source, target] : [target, source];
    const key = JSON.stringify(ends);
    const known = merged.get(key);
    if (!known || weightOf(known) < weightOf(arc)) merged.set(key, arc);
  }
  return [...merged.values()];
}

/** The number of a tie, 1 where it has none. */
export const weightOf = ({ tie }: Pick<Arc, 'tie'>): number => tie.weight ?? 1;
