import type { Answer, AnswerMessage, AskMessage, Question } from './questions';

export interface QuestionListener<Given = Answer> {
  readonly onAnswer: (message: AnswerMessage<Given>) => void;
  /** The worker did not load or broke; nothing more will come from it. */
  readonly onFailure: () => void;
}

/** As much of a worker as the asker needs. */
export interface QuestionWorker<Asked = Question> {
  post(message: AskMessage<Asked>): void;
  terminate(): void;
}

/**
 * Starts a thread for questions, beside the one that keeps the analysis up to date, so that neither waits for the
 * other. Throws where workers are missing or forbidden.
 *
 * @param listener told of every answer and of the first failure
 * @returns a running worker, until `terminate`
 */
export function createQuestionWorker({ onAnswer, onFailure }: QuestionListener): QuestionWorker {
  const worker = new Worker(new URL('./question.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<AnswerMessage>) => onAnswer(event.data));
  worker.addEventListener('error', onFailure);
  worker.addEventListener('messageerror', onFailure);
  return {
    post: (message) => worker.postMessage(message),
    terminate: () => worker.terminate(),
  };
}
