import { Contrast, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { LANGUAGES } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { IconButton } from '@/ui/Button';
import { Menu } from '@/ui/Menu';
import { Segmented } from '@/ui/Segmented';
import { Logo } from '../Logo';
import { chooseTheme, rememberedTheme, THEME_NAMES, THEMES, type Theme } from '../theme';
import { useDevice } from '../useDevice';
import styles from './HomeHeader.module.css';

const ICONS = {
  light: <Sun size={18} />,
  dark: <Moon size={18} />,
  contrast: <Contrast size={18} />,
} as const satisfies Record<Theme, unknown>;

/** The name, and what every page lets one choose: language and appearance. */
export function HomeHeader() {
  const { t, language, switchTo } = useText();
  const { settings } = useDevice();
  const [theme, setTheme] = useState(() => rememberedTheme(settings));
  const choose = (next: Theme) => {
    chooseTheme(next, settings, document.documentElement);
    setTheme(next);
  };
  const languageNames = { id: t(($) => $.home.languageId), en: t(($) => $.home.languageEn) };
  return (
    <header className={styles.header}>
      <Logo size={30} />
      <div className={styles.choices}>
        <div className={styles.languages}>
          <Segmented
            label={t(($) => $.home.language)}
            isLabelHidden
            value={language}
            choices={LANGUAGES.map((value) => ({ value, label: languageNames[value] }))}
            onChange={switchTo}
          />
        </div>
        <Menu
          align="end"
          trigger={<IconButton name={t(($) => $.home.theme)} icon={ICONS[theme]} />}
          entries={THEMES.map((id) => ({
            kind: 'item',
            id,
            label: t(THEME_NAMES[id]),
            icon: ICONS[id],
            isOn: id === theme,
            run: () => choose(id),
          }))}
        />
      </div>
    </header>
  );
}
