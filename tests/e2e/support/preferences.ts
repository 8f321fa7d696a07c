import type { Page } from '@playwright/test';
import type { Language } from '@/i18n/messages';

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Language and theme as somebody chose them on this device earlier; in force after the page is loaded. */
export async function prefer(page: Page, language: Language, theme: Theme): Promise<void> {
  await page.evaluate(
    (chosen) => {
      for (const [key, value] of Object.entries(chosen)) localStorage.setItem(key, value);
    },
    { 'rajut.language': language, 'rajut.theme': theme },
  );
  await page.reload();
}
