/** Bytes that are looked at to tell what a file is. */
const SAMPLE = 4096;
/** Share of every other byte that is zero in UTF-16 of a language with Latin letters; in others a mark is needed. */
const MOSTLY = 0.4;
/** Text never holds these; pictures, archives and spreadsheets soon do. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/;

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  /** Whether it is no Unicode and was read as Windows-1252, in which old programs save. */
  readonly isOldEncoding: boolean;
}

/**
 * Reads bytes as text: UTF-8, UTF-16 in both orders with or without a mark, what an XML file declares, else
 * Windows-1252.
 *
 * @returns null when the bytes are no text. Cost O(bytes).
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const sample = bytes.subarray(0, SAMPLE);
  const unicode = markOf(sample) ?? unmarkedUtf16(sample);
  if (unicode === null && (sample.includes(0) || isDocument(sample))) return null;
  const text =
    decode(bytes, unicode ?? declaredIn(sample) ?? 'utf-8') ?? decode(bytes, unicode ? null : 'windows-1252');
  if (text === null || NO_TEXT.test(text.slice(0, SAMPLE))) return null;
  return { text, isOldEncoding: unicode === null && decode(bytes, 'utf-8') === null };
}

/** @returns null for bytes that the encoding cannot have written, and for an encoding that nobody knows */
function decode(bytes: Uint8Array, encoding: string | null): string | null {
  if (encoding === null) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The next encoding is tried; when none is left the file is no text, which is said.
    return null;
  }
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without its mark: Latin letters leave every other byte zero. */
function unmarkedUtf16(sample: Uint8Array): string | null {
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = (sample.length / 2) * MOSTLY;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

/** PDF begins like text, and so do RTF documents. */
function isDocument(sample: Uint8Array): boolean {
  return /^(?:%PDF-|\{\\rtf)/.test(latin(sample.subarray(0, 8)));
}

function declaredIn(sample: Uint8Array): string | null {
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(latin(sample.subarray(0, 200)));
  return declared?.[1] ?? null;
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);
