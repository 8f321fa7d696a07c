import { constraint as kernel } from '../kernels/constraint';
import { defined, type Facts, type Scores, same } from './facts';

/**
 * Constraint (Burt 1992) in the whole network: how much an actor's contacts lead back to each other.
 *
 * @returns values: above 0, low for whoever bridges holes, at times above 1; null for an isolate. raw: the same.
 */
export function constraint({ map }: Facts): Scores {
  return same(defined(kernel(map.csr)));
}
