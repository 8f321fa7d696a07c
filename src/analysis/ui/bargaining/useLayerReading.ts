import { useEffect, useState } from 'react';
import type { AnalysisInput, AnalysisState } from '../../types';
import { createAnalysisWorker } from '../../worker/createAnalysisWorker';
import { type AnalysisRunner, createAnalysisRunner } from '../../worker/runner';

const WAITING: AnalysisState = { state: 'waiting', result: null };

/**
 * The analysis of one kind of tie, beside the one of everything that counts; in a worker of its own, which lives
 * as long as a kind is chosen.
 *
 * @param input null while no kind is chosen: then nothing is computed
 */
export function useLayerReading(input: AnalysisInput | null): AnalysisState {
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
