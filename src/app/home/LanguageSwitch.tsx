import { startTransition, useOptimistic } from 'react';
import { LANGUAGES, type Language, type Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import styles from './LanguageSwitch.module.css';

const NAMES = {
  id: { short: ($) => $.home.languageId, full: ($) => $.home.languageIdFull },
  en: { short: ($) => $.home.languageEn, full: ($) => $.home.languageEnFull },
} as const satisfies Record<Language, { readonly short: Message; readonly full: Message }>;

/** The languages side by side. The platform's own radio buttons: they cost the first screen nothing. */
export function LanguageSwitch() {
  const { t, language, switchTo } = useText();
  // The button answers at once; the words follow when they are loaded.
  const [shown, show] = useOptimistic(language);
  const choose = (one: Language) =>
    startTransition(async () => {
      show(one);
      await switchTo(one);
    });
  return (
    <fieldset className={styles.group}>
      <legend className="visuallyHidden">{t(($) => $.home.language)}</legend>
      {LANGUAGES.map((one) => (
        <label key={one} className={styles.choice} title={t(NAMES[one].full)}>
          <input
            type="radio"
            name="language"
            className={styles.input}
            aria-label={t(NAMES[one].full)}
            lang={one}
            checked={one === shown}
            onChange={() => choose(one)}
          />
          <span aria-hidden="true">{t(NAMES[one].short)}</span>
        </label>
      ))}
    </fieldset>
  );
}
