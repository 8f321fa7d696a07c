import type { Message } from '@/i18n/messages';
import type { Settings } from '@/platform/settings';

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_NAMES = {
  light: ($) => $.home.themeLight,
  dark: ($) => $.home.themeDark,
  contrast: ($) => $.home.themeContrast,
} as const satisfies Record<Theme, Message>;

const SETTING = 'rajut.theme';

/** The theme that was chosen on this device, light before any choice. */
export function rememberedTheme(settings: Settings): Theme {
  const word = settings.read(SETTING);
  return THEMES.find((theme) => theme === word) ?? 'light';
}

/** Shows a theme everywhere: the tokens answer to `data-theme` on the root element. */
export function showTheme(theme: Theme, root: HTMLElement): void {
  root.dataset.theme = theme;
  const paper = getComputedStyle(root).getPropertyValue('--paper').trim();
  root.ownerDocument.querySelector('meta[name="theme-color"]')?.setAttribute('content', paper);
}

/** Shows a theme and keeps the choice on this device. */
export function chooseTheme(theme: Theme, settings: Settings, root: HTMLElement): void {
  settings.write(SETTING, theme);
  showTheme(theme, root);
}
