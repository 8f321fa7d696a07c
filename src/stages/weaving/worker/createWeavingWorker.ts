import type { QuestionListener, QuestionWorker } from '@/analysis/worker/createQuestionWorker';
import type { AnswerMessage } from '@/analysis/worker/questions';
import type { WeavingAnswer, WeavingQuestion } from './questions';

/**
 * Starts a thread that answers questions about weaving. Throws where workers are missing or forbidden.
 *
 * @param listener told of every answer and of the first failure
 * @returns a running worker, until `terminate`
 */
export function createWeavingWorker({
  onAnswer,
  onFailure,
}: QuestionListener<WeavingAnswer>): QuestionWorker<WeavingQuestion> {
  const worker = new Worker(new URL('./weaving.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<AnswerMessage<WeavingAnswer>>) =>
    onAnswer(event.data),
  );
  worker.addEventListener('error', onFailure);
  worker.addEventListener('messageerror', onFailure);
  return {
    post: (message) => worker.postMessage(message),
    terminate: () => worker.terminate(),
  };
}
