import { SaxesParser } from 'saxes';

export type XmlAttributes = Readonly<Record<string, string>>;

/** What a reader of an XML format wants to hear. Names are without their prefix. */
export interface XmlListener {
  readonly open: (name: string, attributes: XmlAttributes, line: number) => void;
  /** `text` is what stands in the element itself, apart from what inner elements hold; `raw` with blanks round it. */
  readonly close: (name: string, text: string, line: number, raw: string) => void;
}

/** Why reading stopped, and at which line. */
export interface XmlMistake {
  readonly why: 'malformed' | 'tooDeep';
  readonly line: number;
}

interface XmlLimits {
  /** Elements inside each other. */
  readonly depth?: number;
  /** Told the share that is read, 0 to 1, a few times. */
  readonly onShare?: ((share: number) => void) | undefined;
}

/** Characters that are read between two reports. */
const PIECE = 1_000_000;

/** Ends reading early; only ever caught in this file. */
class StopReading extends Error {}

/**
 * Reads XML from start to end and tells what it meets. Entities that a file defines itself are never expanded:
 * using one is a mistake of the file, so that none can grow into gigabytes.
 *
 * @param text without a byte order mark; blank lines before the first element are forgiven
 * @returns null when the text is well-formed, else the first mistake. Cost O(length).
 */
export function readXml(
  text: string,
  listener: XmlListener,
  { depth = Infinity, onShare }: XmlLimits = {},
): XmlMistake | null {
  const parser = new SaxesParser({ position: true });
  const content = text.trimStart();
  const blankLines = text.slice(0, text.length - content.length).split(/\r\n|\r|\n/).length - 1;
  const lineNow = () => parser.line + blankLines;
  const inside: string[] = [];
  let mistake: XmlMistake | null = null;
  const stop = (why: XmlMistake['why'], line = lineNow()) => {
    mistake = { why, line };
    throw new StopReading('readXml: stopped');
  };
  parser.on('opentag', ({ name, attributes }) => {
    inside.push('');
    if (inside.length > depth) stop('tooDeep');
    const local: Record<string, string> = Object.create(null);
    for (const [key, value] of Object.entries(attributes)) local[withoutPrefix(key)] = value;
    listener.open(withoutPrefix(name), local, lineNow());
  });
  const hear = (part: string) => {
    const innermost = inside.length - 1;
    if (innermost >= 0) inside[innermost] += part;
  };
  parser.on('text', hear);
  parser.on('cdata', hear);
  parser.on('closetag', ({ name }) => {
    const raw = inside.pop() ?? '';
    listener.close(withoutPrefix(name), raw.trim(), lineNow(), raw);
  });
  parser.on('error', () => {
    // A bare ampersand is noticed only where the next semicolon is, perhaps many lines on.
    const at = content.lastIndexOf('&', parser.position - 1);
    const isBare = at >= 0 && !/^&(?:#\d+|#x[\da-f]+|[\w:.-]+);/i.test(content.slice(at, at + 100));
    stop('malformed', isBare ? content.slice(0, at).split(/\r\n|\r|\n/).length + blankLines : undefined);
  });
  try {
    for (let at = 0; at < content.length; at += PIECE) {
      parser.write(content.slice(at, at + PIECE));
      onShare?.(Math.min(1, (at + PIECE) / content.length));
    }
    parser.close();
  } catch (error) {
    if (!(error instanceof StopReading)) throw error;
  }
  return mistake;
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1);
