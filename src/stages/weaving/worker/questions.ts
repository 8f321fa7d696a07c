import { type Effects, type EffectsInput, effectsOf } from '../effects';
import { type NextTies, type NextTiesInput, nextTies } from '../nextTies';

/** What can be asked about weaving. */
export type WeavingQuestion =
  | ({ readonly kind: 'nextTies' } & NextTiesInput)
  | ({ readonly kind: 'effects' } & EffectsInput);

export type WeavingAnswer =
  | { readonly kind: 'nextTies'; readonly result: NextTies }
  | { readonly kind: 'effects'; readonly result: Effects };

/** Answers one question; the whole of what the worker does. Throws what the computation throws. */
export function answerWeaving(question: WeavingQuestion): WeavingAnswer {
  switch (question.kind) {
    case 'nextTies':
      return { kind: 'nextTies', result: nextTies(question) };
    case 'effects':
      return { kind: 'effects', result: effectsOf(question) };
  }
}
