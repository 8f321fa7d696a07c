import type { Language } from './messages';

const LOCALES = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Language, string>;

export interface Formats {
  /** A measure with fixed decimals, "0,40" in Indonesian. Null is "–": undefined, never 0. */
  readonly decimal: (value: number | null, digits?: number) => string;
  /** A share from 0 to 1 as whole per cent, "40%". */
  readonly percent: (share: number) => string;
  readonly whole: (value: number) => string;
  /** With as many decimals as it has, at most three. */
  readonly number: (value: number) => string;
  /** Date and time of day of a moment in milliseconds since 1970. */
  readonly moment: (at: number) => string;
  /** Day of a moment, "23 Nov", with its year when that is not the year of `now`; both ms since 1970. */
  readonly day: (at: number, now: number) => string;
  /** Which of two names comes first, "Desa 2" before "Desa 10": negative, 0 or positive. */
  readonly compare: (one: string, other: string) => number;
  /** Names in a row: "A, B, dan C". */
  readonly list: (names: readonly string[]) => string;
}

const known = new Map<Language, Formats>();

/**
 * Numbers, dates and lists as a reader of the language writes them. Made once a language: a browser takes longer to
 * make them than to draw what asks for them, and every row of a list asks.
 */
export function formats(language: Language): Formats {
  const found = known.get(language) ?? makeFormats(language);
  known.set(language, found);
  return found;
}

function makeFormats(language: Language): Formats {
  const locale = LOCALES[language];
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const wholes = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const numbers = new Intl.NumberFormat(locale);
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const daysOfYears = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const yearOf = (at: number) => new Date(at).getFullYear();
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const decimals = new Map<number, Intl.NumberFormat>();
  const decimalFormat = (digits: number) => {
    const found = decimals.get(digits);
    if (found) return found;
    const made = new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    decimals.set(digits, made);
    return made;
  };
  return {
    decimal: (value, digits = 2) => (value === null ? '–' : decimalFormat(digits).format(value)),
    percent: (share) => percents.format(share),
    whole: (value) => wholes.format(value),
    number: (value) => numbers.format(value),
    moment: (at) => moments.format(at),
    day: (at, now) => (yearOf(at) === yearOf(now) ? days : daysOfYears).format(at),
    compare,
    list: (names) => lists.format(names),
  };
}
