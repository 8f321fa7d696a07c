import { egoConstraint as kernel } from '../kernels/egoConstraint';
import { defined, type Facts, type Scores, same } from './facts';

/**
 * Constraint in the actor's own circle (the ego-network model of Burt 1992 in UCINET). Ranks can differ from
 * those of the whole network: on Krackhardt's kite H is lowest there and highest of D, F, G, H here.
 *
 * @returns values: above 0; null for an isolate. raw: the same.
 */
export function egoConstraint({ map }: Facts): Scores {
  return same(defined(kernel(map.csr)));
}
