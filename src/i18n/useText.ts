import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Formats, formats } from './formats';
import { isLanguage, switchLanguage } from './language';
import type { Language } from './messages';

export type Translate = ReturnType<typeof useTranslation>['t'];

export interface Text extends Formats {
  readonly t: Translate;
  readonly language: Language;
  readonly switchTo: (language: Language) => Promise<void>;
}

/** Texts, numbers and dates in the reader's language; the component draws again when it changes. */
export function useText(): Text {
  const { t, i18n } = useTranslation();
  const language = isLanguage(i18n.language) ? i18n.language : 'id';
  return useMemo(() => ({ t, language, switchTo: switchLanguage, ...formats(language) }), [t, language]);
}
