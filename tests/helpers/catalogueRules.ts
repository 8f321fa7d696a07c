/** A catalogue as a tree of texts, and what can be wrong with one beside its source. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** Every text by its key, `home.title`, plural endings included. */
export function flatten(texts: Texts, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** A key as code asks for it: without the plural ending. */
export function askedKey(key: string): string {
  return key.replace(PLURAL, '');
}

type Flat = ReadonlyMap<string, string>;

/** Keys that one language has and the other lacks; plural endings are looked at by `wrongPlurals`. */
export function missingKeys(first: Flat, second: Flat): readonly string[] {
  const keysOf = (texts: Flat) => new Set([...texts.keys()].map(askedKey));
  const [ours, theirs] = [keysOf(first), keysOf(second)];
  const lacking = (keys: ReadonlySet<string>, from: ReadonlySet<string>) =>
    [...keys].filter((key) => !from.has(key));
  return [...lacking(ours, theirs), ...lacking(theirs, ours)].sort();
}

/** Counted texts without exactly the forms that the language has. */
export function wrongPlurals(texts: Flat, forms: readonly string[]): readonly string[] {
  const endingsOf = new Map<string, (string | undefined)[]>();
  for (const key of texts.keys()) {
    const asked = askedKey(key);
    endingsOf.set(asked, [...(endingsOf.get(asked) ?? []), PLURAL.exec(key)?.[1]]);
  }
  return [...endingsOf].flatMap(([asked, endings]) => {
    if (endings.every((ending) => ending === undefined)) return [];
    const isWhole = endings.length === forms.length && forms.every((form) => endings.includes(form));
    return isWhole ? [] : [`${asked}: ${endings.map((ending) => ending ?? 'no ending').join(', ')}`];
  });
}

export function emptyTexts(texts: Flat): readonly string[] {
  return [...texts].filter(([, text]) => text.trim() === '').map(([key]) => key);
}

export function shoutedTexts(texts: Flat): readonly string[] {
  return [...texts].filter(([, text]) => text.includes('!')).map(([key]) => key);
}

/** Names that a text wants filled in: "{{count}} dari {{all}}" wants all and count. */
function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map(([, name = '']) => name))].sort();
}

/**
 * Texts that want other values in one language than in the other. The form for one thing may leave the number
 * out, since "one" says it already.
 */
export function differentPlaceholders(source: Flat, other: Flat): readonly string[] {
  const wanted = new Map([...source].map(([key, text]) => [askedKey(key), placeholders(text)]));
  return [...other].flatMap(([key, text]) => {
    const names = placeholders(text);
    const expected = (wanted.get(askedKey(key)) ?? []).filter(
      (name) => !key.endsWith('_one') || name !== 'count' || names.includes(name),
    );
    return expected.join() === names.join() ? [] : [`${key}: ${names.join(', ')} for ${expected.join(', ')}`];
  });
}

/** Braces that are no placeholder: i18next would show them as they are. */
export function brokenPlaceholders(texts: Flat): readonly string[] {
  return [...texts].filter(([, text]) => /[{}]/.test(text.replace(/\{\{\w+\}\}/g, ''))).map(([key]) => key);
}

/** Texts left in the source language; those in `alike` are the same words in both. */
export function untranslated(source: Flat, other: Flat, alike: ReadonlySet<string>): readonly string[] {
  return [...other]
    .filter(([key, text]) => source.get(key) === text && /\p{L}/u.test(text.replace(/\{\{\w+\}\}/g, '')))
    .map(([key]) => key)
    .filter((key) => !alike.has(key));
}
