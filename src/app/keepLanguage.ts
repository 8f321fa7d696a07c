import type { i18n } from 'i18next';
import { isLanguage, switchLanguage } from '@/i18n/language';
import type { Settings } from '@/platform/settings';
import { languageInAddress, withoutLanguage } from './address';

const SETTING = 'rajut.language';

/** The language chosen earlier on this device, null before any choice. */
export const rememberedLanguage = (settings: Settings): string | null => settings.read(SETTING);

/**
 * Keeps page, address and memory in step with the language, wherever on the page it is switched. An address
 * that arrives later with another language switches too.
 */
export function keepLanguage(words: i18n, settings: Settings): void {
  const show = (language: string) => {
    document.documentElement.lang = language;
    // What an installed app is called and says of itself; the app in one file has none.
    document
      .querySelector('link[rel="manifest"]')
      ?.setAttribute('href', `./manifest.${language}.webmanifest`);
  };
  show(words.language);
  if (isLanguage(languageInAddress(location.href))) settings.write(SETTING, words.language);
  words.on('languageChanged', (language) => {
    show(language);
    settings.write(SETTING, language);
    const wished = languageInAddress(location.href);
    if (wished !== null && wished !== language) {
      history.replaceState(history.state, '', withoutLanguage(location.href));
    }
  });
  addEventListener('hashchange', () => {
    const wished = languageInAddress(location.href);
    if (isLanguage(wished) && wished !== words.language) switchLanguage(wished);
  });
}
