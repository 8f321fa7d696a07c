import i18next, { type i18n, type TFunction } from 'i18next';
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

async function firstCatalogue(language: Language) {
  return language === 'id'
    ? (await import('./messages/idFirst')).idFirst
    : (await import('./messages/enFirst')).enFirst;
}

/** Languages of which every text is loaded. */
const whole = new Set<Language>();

/**
 * Starts i18next with one language loaded.
 *
 * @param texts `first` loads what the home screen says; `loadAllTexts` brings the rest
 * @returns the instance, which React and plain code share
 */
export async function startLanguage(language: Language, texts: 'all' | 'first' = 'all'): Promise<i18n> {
  const translation = await (texts === 'all' ? catalogue(language) : firstCatalogue(language));
  whole.clear();
  if (texts === 'all') whole.add(language);
  await i18next.use(NUMBERS).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation } },
    interpolation: INTERPOLATION,
  });
  tellOfTexts();
  return i18next;
}

/** What there is to say, and in which language. */
interface Texts {
  readonly t: TFunction;
  readonly language: Language;
}

let texts: Texts | null = null;
const listeners = new Set<() => void>();

/** The texts in force; another object whenever the language or what is loaded of it has changed. */
export function textsNow(): Texts {
  const { language } = i18next;
  texts ??= { t: i18next.getFixedT(language), language: isLanguage(language) ? language : 'id' };
  return texts;
}

/** Calls back when the texts in force are others; what it returns ends that. */
export function onTexts(callback: () => void): () => void {
  listeners.add(callback);
  return () => listeners.delete(callback);
}

function tellOfTexts(): void {
  texts = null;
  for (const listener of listeners) listener();
}

/** Loads every text of the language in force. The editor waits for it; nothing happens when all are there. */
export async function loadAllTexts(): Promise<void> {
  const language = isLanguage(i18next.language) ? i18next.language : 'id';
  if (whole.has(language)) return;
  i18next.addResourceBundle(language, 'translation', await catalogue(language), true, true);
  whole.add(language);
  tellOfTexts();
}

/** Loads a language if need be and shows it everywhere, without reloading the page. */
export async function switchLanguage(language: Language): Promise<void> {
  if (!whole.has(language)) {
    i18next.addResourceBundle(language, 'translation', await catalogue(language), true, true);
    whole.add(language);
  }
  await i18next.changeLanguage(language);
  tellOfTexts();
}

/** Translator of the language in force, for code outside React that runs once, such as saving a file. */
export const currentTranslate = () => i18next.t;
