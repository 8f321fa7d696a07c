import { type AnswerMessage, type AskMessage, createAnswerer } from './questions';

const answerTo = createAnswerer();

addEventListener('message', ({ data: { number, question } }: MessageEvent<AskMessage>) => {
  let answer: AnswerMessage['answer'] = null;
  try {
    answer = answerTo(question);
  } catch {
    // Whoever asked shows that there is no answer; the worker lives on for the next question.
  }
  postMessage({ number, answer } satisfies AnswerMessage);
});
