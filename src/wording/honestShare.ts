import type { Text } from '@/i18n/useText';

/**
 * A share as per cent that never rounds something to nothing, or almost all to all.
 *
 * @param share 0 to 1
 * @returns "29%"; "kurang dari 1%" above 0 and below 0.5 %, "lebih dari 99%" from 99.5 % on and below 1
 */
export function honestShare(text: Text, share: number): string {
  if (share > 0 && share < 0.005) return text.t(($) => $.analysis.phrase.lessThanOnePercent);
  if (share >= 0.995 && share < 1) return text.t(($) => $.analysis.phrase.moreThan99Percent);
  return text.percent(share);
}
