import type { SelectorParam } from 'i18next';
import type { id } from './messages/id';

/** The shape of a language's catalogue; Indonesian is the source. */
export type Messages = typeof id;

/** Picks one text out of a catalogue. Records carry such a function instead of a key made of strings. */
export type Message = SelectorParam;

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
