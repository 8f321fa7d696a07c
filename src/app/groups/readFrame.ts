import { analyse } from '@/analysis/analyse';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import { ALL_COUNTED, type AnalysisResult } from '@/analysis/types';
import { createAnalysisWorker } from '@/analysis/worker/createAnalysisWorker';
import { createAnalysisRunner } from '@/analysis/worker/runner';
import type { Frame, Project } from '@/model/types';

/** Up to so many actors an analysis is done before a worker has started. */
const AT_ONCE = 80;

/**
 * Reads a frame with everything counted, large ones in a thread of their own.
 *
 * @param signal ends it; then it rejects
 * @returns the exact numbers
 */
export async function readFrame(
  project: Project,
  frame: Frame,
  signal: AbortSignal,
): Promise<AnalysisResult> {
  const input = toAnalysisInput(project, frame, ALL_COUNTED);
  if (input.actors.length <= AT_ONCE) return analyse(input);
  return new Promise((resolve, reject) => {
    const runner = createAnalysisRunner({
      createWorker: createAnalysisWorker,
      onState: ({ state, result }) => {
        if (state === 'waiting') return;
        runner.dispose();
        if (state === 'ready' && result) resolve(result);
        else reject(new Error('readFrame: the analysis failed'));
      },
    });
    signal.addEventListener('abort', () => {
      runner.dispose();
      reject(signal.reason);
    });
    runner.request(input);
  });
}
