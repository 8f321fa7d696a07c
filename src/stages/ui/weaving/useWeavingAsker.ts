import { useEffect, useMemo, useState } from 'react';
import { type Asker, createAskerOf } from '@/analysis/worker/askerOf';
import { isSameValue } from '@/analysis/worker/isSameValue';
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
 * The answer to a question, asked anew when it says something else: a word written into the project changes nothing of
 * what is woven.
 *
 * @param newest null asks nothing
 */
export function useAnswer(
  asker: WeavingAsker | null,
  newest: WeavingQuestion | null,
): Answered<WeavingAnswer> {
  const [keep] = useState(keepWhileSame);
  const question = useMemo(() => keep(newest), [keep, newest]);
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

/** Gives the question before as long as the next one says the same. */
function keepWhileSame() {
  let kept: WeavingQuestion | null = null;
  return (question: WeavingQuestion | null): WeavingQuestion | null => {
    if (!isSameValue(kept, question)) kept = question;
    return kept;
  };
}
