import { useEffect, useState } from 'react';
import { type Asker, createAskerOf } from '@/analysis/worker/askerOf';
import { createWeavingWorker } from '../../weaving/worker/createWeavingWorker';
import { answerWeaving, type WeavingAnswer, type WeavingQuestion } from '../../weaving/worker/questions';

export type WeavingAsker = Asker<WeavingQuestion, WeavingAnswer>;

/** Answers questions about weaving as long as the component is shown; null before its first effect. */
export function useWeavingAsker(): WeavingAsker | null {
  const [asker, setAsker] = useState<WeavingAsker | null>(null);
  useEffect(() => {
    const made = createAskerOf(createWeavingWorker, answerWeaving);
    setAsker(made);
    return () => made.dispose();
  }, []);
  return asker;
}

/** An answer that may be of the question before while the next is on its way. */
export interface Answered<Answer> {
  readonly state: 'waiting' | 'ready' | 'failed';
  readonly answer: Answer | null;
}

/**
 * The answer to a question, asked anew whenever it is another object.
 *
 * @param question null asks nothing
 */
export function useAnswer(
  asker: WeavingAsker | null,
  question: WeavingQuestion | null,
): Answered<WeavingAnswer> {
  const [answered, setAnswered] = useState<{
    readonly about: WeavingQuestion | null;
    readonly answer: WeavingAnswer | null;
    readonly isFailure: boolean;
  }>({ about: null, answer: null, isFailure: false });
  useEffect(() => {
    if (!asker || !question) return;
    const ending = new AbortController();
    void asker.ask(question, ending.signal).then((answer) => {
      if (ending.signal.aborted) return;
      setAnswered((before) =>
        answer
          ? { about: question, answer, isFailure: false }
          : { about: question, answer: before.answer, isFailure: true },
      );
    });
    return () => ending.abort();
  }, [asker, question]);
  const isNewest = question !== null && answered.about === question;
  return {
    state: isNewest ? (answered.isFailure ? 'failed' : 'ready') : 'waiting',
    answer: answered.answer,
  };
}
