/** What may come next; `done` allows only blanks. */
type Expecting = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'done';

interface Scan {
  readonly text: string;
  readonly closers: string[];
  expecting: Expecting;
  at: number;
}

const WORDS: Readonly<Record<string, string>> = { t: 'true', f: 'false', n: 'null' };
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** A number that more digits would complete. */
const BEGUN_NUMBER = /^-?(?:(?:0|[1-9]\d*)(?:\.\d*|(?:\.\d+)?[eE][+-]?\d*)?)?$/;
const ESCAPES = '"\\/bfnrt';

/**
 * Finds where a text stops being JSON (RFC 8259). Browsers word this differently or not at all, so the line
 * of the mistake would otherwise depend on the browser.
 *
 * @param text any text, without a byte order mark
 * @returns index of the first character that cannot be, `text.length` when the text ends too early, null
 *          when it is JSON. Does not recurse: depth is no danger. Cost O(length).
 */
export function findJsonError(text: string): number | null {
  const scan: Scan = { text, closers: [], expecting: 'value', at: 0 };
  for (;;) {
    while (' \t\n\r'.includes(text[scan.at] ?? '-')) scan.at += 1;
    if (scan.at >= text.length) return scan.expecting === 'done' ? null : text.length;
    const wrong = step(scan);
    if (wrong !== null) return wrong;
  }
}

/** Reads one token. @returns index of the mistake, or null after moving on */
function step(scan: Scan): number | null {
  const char = scan.text[scan.at];
  switch (scan.expecting) {
    case 'done':
      return scan.at;
    case 'colon':
      if (char !== ':') return scan.at;
      return advance(scan, 'value');
    case 'commaOrEnd':
      if (char === scan.closers.at(-1)) return close(scan);
      if (char !== ',') return scan.at;
      return advance(scan, scan.closers.at(-1) === '}' ? 'key' : 'value');
    case 'key':
    case 'keyOrEnd':
      if (char === '}' && scan.expecting === 'keyOrEnd') return close(scan);
      return char === '"' ? readString(scan, 'colon') : scan.at;
    case 'value':
    case 'valueOrEnd':
      if (char === ']' && scan.expecting === 'valueOrEnd') return close(scan);
      return readValue(scan, char ?? '');
  }
}

function readValue(scan: Scan, char: string): number | null {
  if (char === '{' || char === '[') {
    scan.closers.push(char === '{' ? '}' : ']');
    return advance(scan, char === '{' ? 'keyOrEnd' : 'valueOrEnd');
  }
  if (char === '"') return readString(scan, afterValue(scan));
  const word = WORDS[char];
  return word ? readWord(scan, word) : readNumber(scan);
}

function readString(scan: Scan, next: Expecting): number | null {
  const { text } = scan;
  let at = scan.at + 1;
  for (; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '"') {
      scan.at = at + 1;
      scan.expecting = next;
      return null;
    }
    if (char < ' ') return at;
    if (char !== '\\') continue;
    at += 1;
    const escaped = text[at];
    if (escaped === 'u') {
      for (const end = at + 4; at < end && at + 1 < text.length; at += 1) {
        if (!/[0-9a-f]/i.test(text[at + 1] ?? '')) return at + 1;
      }
    } else if (escaped !== undefined && !ESCAPES.includes(escaped)) return at;
  }
  return text.length;
}

function readWord(scan: Scan, word: string): number | null {
  for (const [offset, letter] of [...word].entries()) {
    const char = scan.text[scan.at + offset];
    if (char === undefined) return scan.text.length;
    if (char !== letter) return scan.at + offset;
  }
  scan.at += word.length;
  scan.expecting = afterValue(scan);
  return null;
}

function readNumber(scan: Scan): number | null {
  let end = scan.at;
  while ('+-.eE0123456789'.includes(scan.text[end] ?? 'x')) end += 1;
  const run = scan.text.slice(scan.at, end);
  if (!NUMBER.test(run)) {
    const mayGoOn = end === scan.text.length && run !== '' && BEGUN_NUMBER.test(run);
    return mayGoOn ? end : scan.at;
  }
  scan.at = end;
  scan.expecting = afterValue(scan);
  return null;
}

function close(scan: Scan): null {
  scan.closers.pop();
  return advance(scan, afterValue(scan));
}

function afterValue(scan: Scan): Expecting {
  return scan.closers.length === 0 ? 'done' : 'commaOrEnd';
}

function advance(scan: Scan, expecting: Expecting): null {
  scan.at += 1;
  scan.expecting = expecting;
  return null;
}
