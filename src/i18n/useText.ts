import type { TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';
import { type Formats, formats } from './formats';
import { onTexts, switchLanguage, textsNow } from './language';
import type { Language } from './messages';

export type Translate = TFunction;

export interface Text extends Formats {
  readonly t: Translate;
  readonly language: Language;
  readonly switchTo: (language: Language) => Promise<void>;
}

let known: { readonly of: ReturnType<typeof textsNow>; readonly text: Text } | null = null;

/** One for all that is on the screen: thousands of rows ask, and each would make its own. */
function textNow(): Text {
  const texts = textsNow();
  if (known?.of !== texts) {
    known = { of: texts, text: { ...texts, switchTo: switchLanguage, ...formats(texts.language) } };
  }
  return known.text;
}

/** Texts, numbers and dates in the reader's language; the component draws again when it changes. */
export function useText(): Text {
  return useSyncExternalStore(onTexts, textNow);
}
