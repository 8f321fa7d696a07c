import { type AnswerMessage, type AskMessage, answerQuestion } from './questions';

addEventListener('message', ({ data: { number, question } }: MessageEvent<AskMessage>) => {
  let answer: AnswerMessage['answer'] = null;
  try {
    answer = answerQuestion(question);
  } catch {
    // Whoever asked shows that there is no answer; the worker lives on for the next question.
  }
  postMessage({ number, answer } satisfies AnswerMessage);
});
