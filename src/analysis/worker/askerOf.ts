import type { QuestionListener, QuestionWorker } from './createQuestionWorker';

/** Where an answer comes from: null for one that was superseded or cancelled, or could not be computed. */
export interface Asker<Question, Answer> {
  /**
   * Asks a question. A newer one of the same kind takes the place of one that is not answered yet.
   *
   * @param signal cancels the question
   */
  readonly ask: (question: Question, signal?: AbortSignal) => Promise<Answer | null>;
  /** Ends the worker; what is unanswered is answered with null. */
  readonly dispose: () => void;
}

interface Asked<Question, Answer> {
  readonly number: number;
  readonly question: Question;
  readonly settle: (answer: Answer | null) => void;
}

/** A worker that still computes what nobody waits for is ended after so many ms, when another question waits. */
const PATIENCE_MS = 250;

/**
 * Asks questions of a worker that starts with the first one, one after another. Where no worker can be made, or
 * once it fails, the calling thread answers.
 *
 * @param createWorker makes the worker, a scripted one in tests; may throw
 * @param answerQuestion what the worker does, for where there is none; may throw
 */
export function createAskerOf<Question extends { readonly kind: string }, Answer>(
  createWorker: (listener: QuestionListener<Answer>) => QuestionWorker<Question>,
  answerQuestion: (question: Question) => Answer,
): Asker<Question, Answer> {
  let worker: QuestionWorker<Question> | 'none' | null = null;
  let newest = 0;
  let waiting: readonly Asked<Question, Answer>[] = [];
  /** What the worker computes; `isWanted` until it is superseded or cancelled. */
  let atWork: { readonly asked: Asked<Question, Answer>; isWanted: boolean } | null = null;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let isDisposed = false;

  const finish = () => {
    clearTimeout(patience);
    atWork = null;
    next();
  };

  const answerHere = ({ question, settle }: Asked<Question, Answer>) => {
    try {
      settle(answerQuestion(question));
    } catch {
      settle(null);
    }
  };

  const start = (): QuestionWorker<Question> | 'none' => {
    try {
      return createWorker({
        onAnswer: ({ number, answer }) => {
          if (isDisposed || atWork?.asked.number !== number) return;
          if (atWork.isWanted) atWork.asked.settle(answer);
          finish();
        },
        onFailure: () => {
          if (isDisposed || worker === 'none') return;
          worker?.terminate();
          worker = 'none';
          if (atWork?.isWanted) answerHere(atWork.asked);
          finish();
        },
      });
    } catch {
      // Workers are missing or forbidden here (an old browser, a file:// page).
      return 'none';
    }
  };

  const next = () => {
    const [asked, ...rest] = waiting;
    if (!asked || atWork) return;
    waiting = rest;
    worker ??= start();
    if (worker === 'none') {
      // After the caller has what it called for.
      queueMicrotask(() => {
        if (atWork?.isWanted) answerHere(asked);
        finish();
      });
      atWork = { asked, isWanted: true };
      return;
    }
    atWork = { asked, isWanted: true };
    worker.post({ number: asked.number, question: asked.question });
  };

  /** Ends a worker that computes in vain, so that the next question need not wait for it. */
  const hurry = () => {
    if (!atWork || atWork.isWanted || worker === null || worker === 'none') return;
    const inVain = atWork;
    clearTimeout(patience);
    patience = setTimeout(() => {
      if (atWork !== inVain || waiting.length === 0 || worker === null || worker === 'none') return;
      worker.terminate();
      worker = null;
      finish();
    }, PATIENCE_MS);
  };

  const drop = (isDropped: (asked: Asked<Question, Answer>) => boolean) => {
    for (const asked of waiting) if (isDropped(asked)) asked.settle(null);
    waiting = waiting.filter((asked) => !isDropped(asked));
    if (!atWork?.isWanted || !isDropped(atWork.asked)) return;
    atWork.isWanted = false;
    atWork.asked.settle(null);
    hurry();
  };

  return {
    ask: (question, signal) => {
      if (isDisposed || signal?.aborted) return Promise.resolve(null);
      drop((asked) => asked.question.kind === question.kind);
      const number = ++newest;
      return new Promise((settle) => {
        waiting = [...waiting, { number, question, settle }];
        signal?.addEventListener('abort', () => drop((asked) => asked.number === number), { once: true });
        next();
        hurry();
      });
    },
    dispose: () => {
      drop(() => true);
      clearTimeout(patience);
      isDisposed = true;
      if (worker !== null && worker !== 'none') worker.terminate();
    },
  };
}
