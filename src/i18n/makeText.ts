import i18next from 'i18next';
import { formats } from './formats';
import { INTERPOLATION, NUMBERS } from './interpolation';
import type { Language, Messages } from './messages';
import type { Text } from './useText';

/** The shape of a catalogue in any language: the texts of the source, with other words. */
type Catalogue<Shape = Messages> = {
  readonly [Key in keyof Shape]: Shape[Key] extends string ? string : Catalogue<Shape[Key]>;
};

/**
 * Texts of one language beside the one in force, without a screen: for files and the terminal.
 *
 * @param catalogue every text of the language
 * @returns like what components get from `useText`; switching does nothing, since nothing draws with it
 */
export function makeText(language: Language, catalogue: Catalogue): Text {
  const instance = i18next.createInstance().use(NUMBERS);
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { [language]: { translation: catalogue } },
    interpolation: INTERPOLATION,
  });
  return { t: instance.t, language, switchTo: () => Promise.resolve(), ...formats(language) };
}

/** The same, with the catalogue loaded. */
export async function loadText(language: Language): Promise<Text> {
  return language === 'id'
    ? makeText('id', (await import('./messages/id')).id)
    : makeText('en', (await import('./messages/en')).en);
}
