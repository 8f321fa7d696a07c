import { MATURITIES, type Maturity } from '@/model/types';

/**
 * The next step of a relation: know, like, trust, buy, one at a time. Nobody trusts whom they do not know, so a
 * new tie is never proposed as more than knowing.
 *
 * @param now how far it has grown; null when nothing is known of it
 * @returns null when it is all the way
 */
export function nextMaturity(now: Maturity | null): Maturity | null {
  return MATURITIES[now === null ? 0 : MATURITIES.indexOf(now) + 1] ?? null;
}
