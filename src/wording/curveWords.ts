import type { Curve, Curves } from '@/analysis/whatIf/curves';
import type { Text } from '@/i18n/useText';

/** Robustness to losing hubs as a share of that to losing anybody, below which a network is fragile, uneven. */
const FRAGILE_BELOW = 0.3;
const UNEVEN_BELOW = 0.6;
/** Robustness to losing anybody below which a network is thin. All three are Rajut's convention. */
const THIN_BELOW = 0.2;

/**
 * What the removal curves say, in a few sentences.
 *
 * @param curves of at least two actors
 */
export function curveWords(text: Text, curves: Curves): readonly string[] {
  const { t, whole, decimal } = text;
  const [hubs, others] = [halvedAfter(curves.degree), halvedAfter(curves.random)];
  const { robustness: targeted } = curves.degree;
  const { robustness: random } = curves.random;
  const half =
    hubs === others
      ? t(($) => $.whatIf.curves.halfSame, { hubs: whole(hubs) })
      : t(($) => $.whatIf.curves.half, { hubs: whole(hubs), others: whole(others) });
  return [
    half,
    meaning(text, targeted ?? 0, random ?? 0),
    t(($) => $.whatIf.curves.robustness, { degree: decimal(targeted), random: decimal(random) }),
  ];
}

function meaning({ t }: Text, targeted: number, random: number): string {
  if (random < THIN_BELOW) return t(($) => $.whatIf.curves.thin);
  if (targeted < FRAGILE_BELOW * random) return t(($) => $.whatIf.curves.fragile);
  return targeted < UNEVEN_BELOW * random
    ? t(($) => $.whatIf.curves.between)
    : t(($) => $.whatIf.curves.even);
}

/** After how many leavers the largest component is half of what it was, or less. */
function halvedAfter({ shares }: Curve): number {
  const half = (shares[0] ?? 0) / 2;
  const found = shares.findIndex((share) => share <= half + 1e-9);
  return found < 0 ? shares.length : found;
}
