import { analyse } from '../analyse';
import { measureTies } from '../ties/measureTies';
import type { TieResult } from '../ties/types';
import type { AnalysisInput, AnalysisResult } from '../types';
import { type Curves, removalCurves } from '../whatIf/curves';
import type { ChangeSet, WhatIf } from '../whatIf/types';
import { whatIf } from '../whatIf/whatIf';
import { isSameValue } from './isSameValue';

/** What can be asked besides the analysis of the map as it is. A new kind of question is a line in each type here. */
export type Question =
  | { readonly kind: 'whatIf'; readonly input: AnalysisInput; readonly changes: ChangeSet }
  | { readonly kind: 'curves'; readonly input: AnalysisInput }
  | { readonly kind: 'ties'; readonly input: AnalysisInput };

export type Answer =
  | { readonly kind: 'whatIf'; readonly result: WhatIf }
  | { readonly kind: 'curves'; readonly result: Curves }
  | { readonly kind: 'ties'; readonly result: readonly TieResult[] };

/** A question on its way to the worker, and its answer back; null when answering it threw. */
export interface AskMessage<Asked = Question> {
  readonly number: number;
  readonly question: Asked;
}
export interface AnswerMessage<Given = Answer> {
  readonly number: number;
  readonly answer: Given | null;
}

/**
 * Answers questions; the whole of what the worker does. The map as it is is analysed once for all that is supposed
 * of it in a row.
 *
 * @returns a function that answers one question, and throws what the computation throws
 */
export function createAnswerer(): (question: Question) => Answer {
  let last: { readonly input: AnalysisInput; readonly before: AnalysisResult } | null = null;
  const analysed = (input: AnalysisInput): AnalysisResult => {
    if (last === null || !isSameValue(last.input, input)) last = { input, before: analyse(input) };
    return last.before;
  };
  return (question) => {
    switch (question.kind) {
      case 'whatIf': {
        const { input, changes } = question;
        return { kind: 'whatIf', result: whatIf(input, changes, analysed(input)) };
      }
      case 'curves':
        return { kind: 'curves', result: removalCurves(question.input) };
      case 'ties':
        return { kind: 'ties', result: measureTies(question.input) };
    }
  };
}
