import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { INTERPOLATION, NUMBERS } from './interpolation';
import { LANGUAGES, type Language } from './messages';

/** Whether a word from an address, a setting or a browser names a language that Rajut speaks. */
export function isLanguage(word: string | null | undefined): word is Language {
  return LANGUAGES.some((language) => language === word);
}

/**
 * Chooses the language: the address first, then what was chosen earlier, else Indonesian. The browser's own
 * language is not asked: most machines in the class rooms are set to English by nobody's choice.
 */
export function chooseLanguage(fromAddress: string | null, remembered: string | null): Language {
  if (isLanguage(fromAddress)) return fromAddress;
  return isLanguage(remembered) ? remembered : 'id';
}

async function catalogue(language: Language) {
  return language === 'id' ? (await import('./messages/id')).id : (await import('./messages/en')).en;
}

/** Starts i18next with one language loaded. @returns the instance, which React and plain code share */
export async function startLanguage(language: Language): Promise<i18n> {
  const translation = await catalogue(language);
  await i18next
    .use(initReactI18next)
    .use(NUMBERS)
    .init({
      lng: language,
      fallbackLng: false,
      resources: { [language]: { translation } },
      interpolation: INTERPOLATION,
      react: { useSuspense: false },
    });
  return i18next;
}

/** Loads a language if need be and shows it everywhere, without reloading the page. */
export async function switchLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await catalogue(language));
  }
  await i18next.changeLanguage(language);
}

/** Translator of the language in force, for code outside React that runs once, such as saving a file. */
export const currentTranslate = () => i18next.t;
