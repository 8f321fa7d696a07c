import type { TieTypeId } from '@/model/ids';
import type { AnalysisChoices } from '../types';

/** Whether ties of this type count. */
export function isCounted({ tieTypes }: AnalysisChoices, type: TieTypeId): boolean {
  return tieTypes === null || tieTypes.includes(type);
}

/**
 * Counts a tie type, or no longer counts it.
 *
 * @param all the project's tie types; types that are gone leave the choice
 * @returns the choice with `tieTypes` null once every type counts, so that types made later count too
 */
export function toggleTieType(
  choices: AnalysisChoices,
  all: readonly TieTypeId[],
  type: TieTypeId,
): AnalysisChoices {
  const counted = all.filter((one) => (one === type) !== isCounted(choices, one));
  return { ...choices, tieTypes: counted.length === all.length ? null : counted };
}
