import { LANGUAGES, type Language } from '@/i18n/messages';

export interface AnalyseOptions {
  /** '-' is the standard input. */
  readonly file: string;
  readonly form: 'summary' | 'json' | 'csv';
  readonly directed: boolean;
  /** Names of tie types; null counts all. */
  readonly types: readonly string[] | null;
  /** Title or number, from 1, of a frame; null is the first. */
  readonly frame: string | null;
}

export type ArgumentProblem =
  | { readonly kind: 'noFile' | 'bothForms' }
  | {
      readonly kind: 'manyFiles' | 'unknownFlag' | 'noValue' | 'noValueWanted' | 'unknownLanguage';
      readonly word: string;
    };

/** What a command line asks for. */
export type Arguments = { readonly language: Language | null } & (
  | { readonly asks: 'analysis'; readonly options: AnalyseOptions }
  | { readonly asks: 'help' }
  | { readonly asks: 'nothing'; readonly problem: ArgumentProblem }
);

const SWITCHES = ['--json', '--csv', '--directed', '--help', '-h'] as const;
const WITH_VALUE = ['--types', '--frame', '--lang'] as const;
const isOneOf = <Word extends string>(words: readonly Word[], word: string): word is Word =>
  words.some((one) => one === word);

/**
 * Reads the words after the command's name. Values follow their flag or an equals sign; after `--` everything is a
 * file.
 *
 * @returns what is asked, in which language, null when none is named
 */
export function parseArguments(words: readonly string[]): Arguments {
  const flags = new Set<(typeof SWITCHES)[number]>();
  const values = new Map<(typeof WITH_VALUE)[number], string>();
  const files: string[] = [];
  let problem: ArgumentProblem | null = null;
  const complain = (found: ArgumentProblem) => {
    problem ??= found;
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--') {
      files.push(...words.slice(at + 1));
      break;
    }
    if (word === '-' || !word.startsWith('-')) {
      files.push(word);
      continue;
    }
    const [flag = '', ...rest] = word.split('=');
    const value = rest.length > 0 ? rest.join('=') : null;
    if (isOneOf(SWITCHES, flag)) {
      if (value !== null) complain({ kind: 'noValueWanted', word: flag });
      flags.add(flag);
    } else if (isOneOf(WITH_VALUE, flag)) {
      const next = words[at + 1];
      const isNext = value === null && next !== undefined && !next.startsWith('--');
      if (isNext) at += 1;
      const said = (isNext ? next : value) ?? '';
      if (said.trim() === '') complain({ kind: 'noValue', word: flag });
      values.set(flag, said.trim());
    } else complain({ kind: 'unknownFlag', word: flag });
  }
  const asked = values.get('--lang');
  const language = LANGUAGES.find((one) => one === asked) ?? null;
  if (flags.has('--help') || flags.has('-h')) return { language, asks: 'help' };
  if (asked !== undefined && language === null) complain({ kind: 'unknownLanguage', word: asked });
  if (flags.has('--json') && flags.has('--csv')) complain({ kind: 'bothForms' });
  const [file, second] = files;
  if (file === undefined) complain({ kind: 'noFile' });
  if (second !== undefined) complain({ kind: 'manyFiles', word: second });
  if (problem !== null || file === undefined) {
    return { language, asks: 'nothing', problem: problem ?? { kind: 'noFile' } };
  }
  const types = values.get('--types');
  return {
    language,
    asks: 'analysis',
    options: {
      file,
      form: flags.has('--json') ? 'json' : flags.has('--csv') ? 'csv' : 'summary',
      directed: flags.has('--directed'),
      types:
        types === undefined
          ? null
          : types
              .split(',')
              .map((type) => type.trim())
              .filter(Boolean),
      frame: values.get('--frame') ?? null,
    },
  };
}
