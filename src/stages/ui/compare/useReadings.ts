import { useMemo } from 'react';
import { inLayer } from '@/analysis/bargaining/inLayer';
import type { AnalysisResult, AnalysisState } from '@/analysis/types';
import type { ActorId } from '@/model/ids';
import type { Frame } from '@/model/types';
import { useReadingOf } from '@/session/useReadingOf';
import { useView } from '@/session/useSession';
import { bargainersOf, mostChangedBargainer } from '../../compare/compareMeasures';
import type { OpenComparison } from './useComparison';

export interface Readings {
  readonly state: AnalysisState['state'];
  /** null until both are there. */
  readonly results: { readonly before: AnalysisResult; readonly after: AnalysisResult } | null;
  /** Drawn ties that do not count. */
  readonly leftOut: { readonly before: number; readonly after: number };
  /** Who has a bargaining position in both, in id order. */
  readonly bargainers: readonly ActorId[];
  /** Whose is compared: who was chosen, else whose changed most. */
  readonly actor: ActorId | null;
}

/** Both frames analysed, each in a worker of its own, of the same tie types: all, or the one that is looked at. */
export function useReadings({ project, pair, layer }: OpenComparison): Readings {
  const choices = useView((view) => view.choices);
  const chosen = useView((view) => view.compareActor);
  const type = layer?.type.id ?? null;
  const [inputBefore, inputAfter] = useMemo(() => {
    // All means all here, whatever the reader leaves out on the map.
    const counted = { ...choices, tieTypes: null };
    const inputOf = (frame: Frame) => inLayer(project, frame, counted, type);
    return [inputOf(pair.before), inputOf(pair.after)] as const;
  }, [project, pair, type, choices]);
  const before = useReadingOf(inputBefore);
  const after = useReadingOf(inputAfter);
  return useMemo(() => {
    const results =
      before.result?.frame === pair.before.id && after.result?.frame === pair.after.id
        ? { before: before.result, after: after.result }
        : null;
    const states = [before.state, after.state];
    const bargainers = results ? bargainersOf(results.before, results.after) : [];
    const known = bargainers.find((id) => id === chosen) ?? null;
    return {
      state: states.includes('failed') ? 'failed' : states.includes('waiting') ? 'waiting' : 'ready',
      results,
      // A type that is not looked at is neither drawn nor counted, so it is not left out.
      leftOut: { before: drawnOf(inputBefore, layer !== null), after: drawnOf(inputAfter, layer !== null) },
      bargainers,
      actor: known ?? (results ? mostChangedBargainer(results.before, results.after) : null),
    };
  }, [before, after, pair, chosen, layer, inputBefore, inputAfter]);
}

const drawnOf = ({ leftOut }: { readonly leftOut: number }, isOneLayer: boolean) =>
  isOneLayer ? 0 : leftOut;
