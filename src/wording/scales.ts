import type { Message } from '@/i18n/messages';

/** One step of a scale. */
export interface Mark {
  readonly value: number;
  /** What the button shows; the word is its name. */
  readonly sign: string;
  readonly word: Message;
}

/** Influence and interest: 0 is not yet judged. */
export const LOW_TO_HIGH: readonly Mark[] = [
  { value: 0, sign: '–', word: ($) => $.inspector.actor.scale.none },
  { value: 1, sign: '1', word: ($) => $.inspector.actor.scale.one },
  { value: 2, sign: '2', word: ($) => $.inspector.actor.scale.two },
  { value: 3, sign: '3', word: ($) => $.inspector.actor.scale.three },
  { value: 4, sign: '4', word: ($) => $.inspector.actor.scale.four },
  { value: 5, sign: '5', word: ($) => $.inspector.actor.scale.five },
];

/** Stance, from strongly against to strongly in favour. */
export const AGAINST_TO_FOR: readonly Mark[] = [
  { value: -2, sign: '−2', word: ($) => $.inspector.actor.stances.stronglyAgainst },
  { value: -1, sign: '−1', word: ($) => $.inspector.actor.stances.against },
  { value: 0, sign: '0', word: ($) => $.inspector.actor.stances.neutral },
  { value: 1, sign: '+1', word: ($) => $.inspector.actor.stances.inFavour },
  { value: 2, sign: '+2', word: ($) => $.inspector.actor.stances.stronglyFor },
];
