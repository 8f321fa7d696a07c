import type { AnalysisResult } from '@/analysis/types';
import type { Text } from '@/i18n/useText';
import type { TieType } from '@/model/types';
import { tieTypeName } from './fields';

/** Below so many actors a single tie may change what is measured; as the analysis has it. */
const FEW = 12;

/** What of a comparison decides how far its numbers hold. */
interface Compared {
  /** The type that is looked at alone, and in which of the two it is; null for all types. */
  readonly layer: {
    readonly type: TieType;
    readonly isBefore: boolean;
    readonly isAfter: boolean;
  } | null;
  /** Types that are counted and are in one of the two only. */
  readonly lonely: readonly TieType[];
  readonly results: { readonly before: AnalysisResult; readonly after: AnalysisResult };
  /** Drawn ties that do not count. */
  readonly leftOut: { readonly before: number; readonly after: number };
}

/** What keeps the numbers of two frames from being held against each other as they are; a sentence each. */
export function comparisonCautions(
  { t, whole, list }: Text,
  { layer, lonely, results, leftOut }: Compared,
): readonly string[] {
  const { before, after } = results;
  const found: string[] = [];
  if (layer) {
    const type = tieTypeName(t, layer.type);
    if (layer.isBefore && layer.isAfter) found.push(t(($) => $.compare.caution.layer, { type }));
    else {
      const side = layer.isBefore
        ? t(($) => $.compare.caution.sideBefore)
        : t(($) => $.compare.caution.sideAfter);
      found.push(t(($) => $.compare.caution.oneSided, { type, side }));
    }
  } else if (lonely.length > 0) {
    const types = list(lonely.map((type) => tieTypeName(t, type)));
    found.push(t(($) => $.compare.caution.mixed, { types }));
  }
  if (before.n !== after.n)
    found.push(t(($) => $.compare.caution.sizes, { before: whole(before.n), after: whole(after.n) }));
  if (Math.min(before.n, after.n) < FEW) found.push(t(($) => $.compare.caution.small));
  if (leftOut.before + leftOut.after > 0) {
    const counts = { before: whole(leftOut.before), after: whole(leftOut.after) };
    found.push(t(($) => $.compare.caution.leftOut, counts));
  }
  return found;
}
