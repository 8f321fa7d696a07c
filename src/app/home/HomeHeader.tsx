import { Contrast, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { useText } from '@/i18n/useText';
import { IconButton } from '@/ui/Button';
import { Logo } from '../Logo';
import { chooseTheme, rememberedTheme, THEME_NAMES, THEMES, type Theme } from '../theme';
import { useDevice } from '../useDevice';
import styles from './HomeHeader.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { LazyMenu } from './LazyMenu';

const ICONS = {
  light: <Sun size={18} />,
  dark: <Moon size={18} />,
  contrast: <Contrast size={18} />,
} as const satisfies Record<Theme, unknown>;

/** The name, and what every page lets one choose: language and appearance. */
export function HomeHeader() {
  const { t } = useText();
  const { settings } = useDevice();
  const [theme, setTheme] = useState(() => rememberedTheme(settings));
  const choose = (next: Theme) => {
    chooseTheme(next, settings, document.documentElement);
    setTheme(next);
  };
  return (
    <header className={styles.header}>
      <Logo size={30} />
      <div className={styles.choices}>
        <LanguageSwitch />
        <LazyMenu
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
