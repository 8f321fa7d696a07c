import type { AnalysisInput } from '../types';
import { type Curves, removalCurves } from '../whatIf/curves';
import type { ChangeSet, WhatIf } from '../whatIf/types';
import { whatIf } from '../whatIf/whatIf';

/** What can be asked besides the analysis of the map as it is. A new kind of question is a line in each type here. */
export type Question =
  | { readonly kind: 'whatIf'; readonly input: AnalysisInput; readonly changes: ChangeSet }
  | { readonly kind: 'curves'; readonly input: AnalysisInput };

export type Answer =
  | { readonly kind: 'whatIf'; readonly result: WhatIf }
  | { readonly kind: 'curves'; readonly result: Curves };

/** A question on its way to the worker, and its answer back; null when answering it threw. */
export interface AskMessage<Asked = Question> {
  readonly number: number;
  readonly question: Asked;
}
export interface AnswerMessage<Given = Answer> {
  readonly number: number;
  readonly answer: Given | null;
}

/** Answers one question; the whole of what the worker does. Throws what the computation throws. */
export function answerQuestion(question: Question): Answer {
  switch (question.kind) {
    case 'whatIf':
      return { kind: 'whatIf', result: whatIf(question.input, question.changes) };
    case 'curves':
      return { kind: 'curves', result: removalCurves(question.input) };
  }
}
