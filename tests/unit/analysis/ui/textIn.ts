import i18next from 'i18next';
import { formats } from '@/i18n/formats';
import { INTERPOLATION, NUMBERS } from '@/i18n/interpolation';
import type { Language } from '@/i18n/messages';
import { en } from '@/i18n/messages/en';
import { id } from '@/i18n/messages/id';
import type { Text } from '@/i18n/useText';

const CATALOGUES = { id, en } as const;

/** Texts as a component gets them from `useText`, without React. */
function textIn(language: Language): Text {
  const instance = i18next.createInstance().use(NUMBERS);
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { [language]: { translation: CATALOGUES[language] } },
    interpolation: INTERPOLATION,
  });
  return { t: instance.t, language, switchTo: () => Promise.resolve(), ...formats(language) };
}

export const ID = textIn('id');
export const EN = textIn('en');
