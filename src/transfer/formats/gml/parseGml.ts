/** A key of a GML list with its value, and the line it stands on. */
export interface GmlEntry {
  readonly key: string;
  readonly value: string | number | readonly GmlEntry[];
  readonly line: number;
}

export interface GmlMistake {
  readonly why: 'malformed' | 'tooDeep' | 'truncated';
  readonly line: number;
}

interface Scan {
  readonly text: string;
  at: number;
  line: number;
  mistake: GmlMistake | null;
}

interface Wish {
  readonly depth: number;
  /** Told of each entry directly in `graph`, as soon as it is read; what it takes is not kept. */
  readonly onEntry: (entry: GmlEntry) => void;
  readonly onShare?: ((share: number) => void) | undefined;
}

/** Characters that are read between two reports. */
const REPORT_EACH = 500_000;

/**
 * Reads GML (Himsolt 1996): keys with numbers, strings or lists of keys in brackets.
 *
 * @returns null when the text is well-formed, else the first mistake; entries before it were told. Cost O(length).
 */
export function parseGml(text: string, wish: Wish): GmlMistake | null {
  const scan: Scan = { text, at: text.startsWith('\uFEFF') ? 1 : 0, line: 1, mistake: null };
  let reported = 0;
  const onEntry = (entry: GmlEntry) => {
    if (scan.at - reported > REPORT_EACH) {
      reported = scan.at;
      wish.onShare?.(scan.at / text.length);
    }
    wish.onEntry(entry);
  };
  readList(scan, 1, { ...wish, onEntry }, '');
  return scan.mistake;
}

/** Reads up to the bracket that ends the list, or the end of the text at the top. Goes no deeper than `depth`. */
function readList(scan: Scan, depth: number, wish: Wish, inside: string): readonly GmlEntry[] {
  const entries: GmlEntry[] = [];
  while (scan.mistake === null) {
    skipBlanks(scan);
    const character = scan.text[scan.at];
    if (character === undefined) {
      if (depth > 1) fail(scan, 'truncated');
      return entries;
    }
    if (character === ']') {
      if (depth === 1) return fail(scan, 'malformed');
      scan.at += 1;
      return entries;
    }
    const line = scan.line;
    const key = readWord(scan);
    if (!/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(key)) return fail(scan, 'malformed');
    skipBlanks(scan);
    const value = readValue(scan, depth, wish, inside === '' ? key : `${inside}.${key}`);
    if (value === null) return entries;
    const entry = { key, value, line };
    if (inside === 'graph') wish.onEntry(entry);
    else entries.push(entry);
  }
  return entries;
}

function readValue(scan: Scan, depth: number, wish: Wish, inside: string): GmlEntry['value'] | null {
  const character = scan.text[scan.at];
  if (character === '[') {
    scan.at += 1;
    if (depth >= wish.depth) {
      fail(scan, 'tooDeep');
      return null;
    }
    const list = readList(scan, depth + 1, wish, inside);
    return scan.mistake ? null : list;
  }
  if (character === '"') return readString(scan);
  const word = readWord(scan);
  if (word === '') {
    fail(scan, character === undefined ? 'truncated' : 'malformed');
    return null;
  }
  const number = Number(word);
  return Number.isNaN(number) ? word : number;
}

/** A quoted text; a bare ampersand and a backslash before a quote are forgiven. */
function readString(scan: Scan): string | null {
  const end = scan.text.indexOf('"', scan.at + 1);
  if (end < 0) {
    fail(scan, 'truncated');
    return null;
  }
  const raw = scan.text.slice(scan.at + 1, end);
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) scan.line += 1;
  scan.at = end + 1;
  return raw.includes('&') ? unescapeEntities(raw) : raw;
}

function readWord(scan: Scan): string {
  const from = scan.at;
  while (scan.at < scan.text.length && !/[\s[\]"#]/.test(scan.text[scan.at] ?? ' ')) scan.at += 1;
  return scan.text.slice(from, scan.at);
}

function skipBlanks(scan: Scan): void {
  for (;;) {
    const character = scan.text[scan.at];
    if (character === '\n') scan.line += 1;
    else if (character === '#') {
      const end = scan.text.indexOf('\n', scan.at);
      scan.at = end < 0 ? scan.text.length : end;
      continue;
    } else if (character === undefined || !/\s/.test(character)) return;
    scan.at += 1;
  }
}

function fail(scan: Scan, why: GmlMistake['why']): readonly GmlEntry[] {
  scan.mistake ??= { why, line: scan.line };
  return [];
}

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: '\u00A0',
};

/** GML is ASCII: other letters stand as `&#233;`, by number or by the names that every program knows. */
function unescapeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    if (code > 0x10ffff) return whole;
    return code === 0 ? '' : String.fromCodePoint(code);
  });
}
