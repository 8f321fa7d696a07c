import { useEffect, useState } from 'react';
import type { AnalysisInput, AnalysisState } from '@/analysis/types';
import { createAnalysisWorker } from '@/analysis/worker/createAnalysisWorker';
import { type AnalysisRunner, createAnalysisRunner } from '@/analysis/worker/runner';

const WAITING: AnalysisState = { state: 'waiting', result: null };

/**
 * An analysis beside the one of the frame in view: of one kind of tie, or of another frame; in a worker of its own,
 * which lives as long as it is asked.
 *
 * @param input null while nothing is asked: then nothing is computed
 */
export function useReadingOf(input: AnalysisInput | null): AnalysisState {
  const [state, setState] = useState(WAITING);
  const [runner, setRunner] = useState<AnalysisRunner | null>(null);
  const isAsked = input !== null;
  useEffect(() => {
    if (!isAsked) return;
    const made = createAnalysisRunner({ createWorker: createAnalysisWorker, onState: setState });
    setRunner(made);
    return () => {
      made.dispose();
      setRunner(null);
      setState(WAITING);
    };
  }, [isAsked]);
  useEffect(() => {
    if (input !== null) runner?.request(input);
  }, [input, runner]);
  return state;
}
