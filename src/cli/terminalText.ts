import { makeText } from '@/i18n/makeText';
import type { Language } from '@/i18n/messages';
import { en } from '@/i18n/messages/en';
import { id } from '@/i18n/messages/id';
import type { Text } from '@/i18n/useText';
import { en as englishTerminal } from './content/en';
import { id as indonesianTerminal, type TerminalTexts } from './content/id';

const CATALOGUES = { id, en } as const;
const TERMINALS: Readonly<Record<Language, TerminalTexts>> = { id: indonesianTerminal, en: englishTerminal };

/** Everything a person reads in the terminal. */
export interface TerminalText {
  /** The words of the app, for what both say. */
  readonly text: Text;
  /** Words that only the terminal needs: kept apart, so that no browser ever loads them. */
  readonly own: TerminalTexts;
}

/** Texts of one language without a screen. */
export function terminalText(language: Language): TerminalText {
  return { text: makeText(language, CATALOGUES[language]), own: TERMINALS[language] };
}
