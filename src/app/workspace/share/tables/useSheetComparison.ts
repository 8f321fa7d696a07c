import { useMemo } from 'react';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import type { AnalysisState } from '@/analysis/types';
import type { Frame } from '@/model/types';
import { useReadingOf } from '@/session/useReadingOf';
import { useFrame, useProject, useView } from '@/session/useSession';
import { choosePair, pairFor } from '@/stages/compare/choosePair';
import type { SheetComparison } from '@/transfer/tables/comparisonSheet';

/**
 * The comparison that somebody who looks at this frame most likely means, with both frames analysed: what is chosen on
 * the screen of comparisons, else this frame and the one before it.
 *
 * @param isAsked without being asked for nothing is computed
 * @returns null in a project of one frame, and while not asked; `state` is `ready` when it is whole
 */
export function useSheetComparison(isAsked: boolean): {
  readonly state: AnalysisState['state'];
  readonly comparison: SheetComparison | null;
} {
  const project = useProject();
  const frame = useFrame();
  const choices = useView((view) => view.choices);
  const before = useView((view) => view.compareBefore);
  const after = useView((view) => view.compareAfter);
  const pair = useMemo(() => {
    if (!isAsked) return null;
    const isChosen = before !== null || after !== null;
    return choosePair(project.frames, isChosen ? { before, after } : pairFor(project.frames, frame.id));
  }, [isAsked, project.frames, frame.id, before, after]);
  const [inputBefore, inputAfter] = useMemo(() => {
    // All means all here, as on the screen of comparisons.
    const inputOf = (one: Frame) => toAnalysisInput(project, one, { ...choices, tieTypes: null });
    return pair ? [inputOf(pair.before), inputOf(pair.after)] : [null, null];
  }, [project, pair, choices]);
  const old = useReadingOf(inputBefore ?? null);
  const fresh = useReadingOf(inputAfter ?? null);
  return useMemo(() => {
    if (!pair) return { state: 'ready', comparison: null };
    const isWhole =
      old.state === 'ready' &&
      fresh.state === 'ready' &&
      old.result?.frame === pair.before.id &&
      fresh.result?.frame === pair.after.id &&
      old.result.estimated.length + fresh.result.estimated.length === 0;
    const isFailed = [old.state, fresh.state].includes('failed');
    const isWaiting = [old.state, fresh.state].includes('waiting');
    return {
      // Left at its estimates, as a large map may be, it is told without measures.
      state: isFailed ? 'failed' : isWaiting ? 'waiting' : 'ready',
      comparison: {
        pair,
        results: isWhole && old.result && fresh.result ? { before: old.result, after: fresh.result } : null,
      },
    };
  }, [pair, old, fresh]);
}
