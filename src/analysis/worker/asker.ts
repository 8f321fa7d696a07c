import { type Asker, createAskerOf } from './askerOf';
import type { QuestionListener, QuestionWorker } from './createQuestionWorker';
import { type Answer, createAnswerer, type Question } from './questions';

/**
 * Asks the questions of the analysis.
 *
 * @param createWorker `createQuestionWorker` in the app, a scripted one in tests; may throw
 */
export function createAsker(
  createWorker: (listener: QuestionListener) => QuestionWorker,
): Asker<Question, Answer> {
  return createAskerOf(createWorker, createAnswerer());
}
