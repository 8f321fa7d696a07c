import type { AnswerMessage, AskMessage } from '@/analysis/worker/questions';
import { answerWeaving, type WeavingAnswer, type WeavingQuestion } from './questions';

addEventListener('message', ({ data: { number, question } }: MessageEvent<AskMessage<WeavingQuestion>>) => {
  let answer: WeavingAnswer | null = null;
  try {
    answer = answerWeaving(question);
  } catch {
    // Whoever asked shows that there is no answer; the worker lives on for the next question.
  }
  postMessage({ number, answer } satisfies AnswerMessage<WeavingAnswer>);
});
