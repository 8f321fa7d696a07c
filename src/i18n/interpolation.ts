import type { FormatterModule, InitOptions } from 'i18next';
import { formats } from './formats';
import { LANGUAGES } from './messages';

/** Texts are put on the page by React, which escapes; every value passes the formatter below. */
export const INTERPOLATION = {
  escapeValue: false,
  alwaysFormat: true,
} as const satisfies InitOptions['interpolation'];

const writers = new Map(LANGUAGES.map((language) => [`${language}`, formats(language).number]));

/** Writes numbers inside texts as the reader of the language does: 2000 actors are "2.000 aktor". */
export const NUMBERS: FormatterModule = {
  type: 'formatter',
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (value: unknown, _, language = '') =>
    typeof value === 'number' ? (writers.get(language)?.(value) ?? String(value)) : String(value ?? ''),
};
