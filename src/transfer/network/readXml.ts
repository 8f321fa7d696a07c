import { SaxesParser } from 'saxes';

export type XmlAttributes = Readonly<Record<string, string>>;

/** What a reader of an XML format wants to hear. Names are without their prefix. */
export interface XmlListener {
  readonly open: (name: string, attributes: XmlAttributes, line: number) => void;
  /** `text` is what stands in the element itself, apart from what inner elements hold. */
  readonly close: (name: string, text: string, line: number) => void;
}

/** Ends reading early; only ever caught in this file. */
class StopReading extends Error {}

/**
 * Reads XML from start to end and tells what it meets. Entities that a file defines itself are never expanded:
 * using one is a mistake of the file, so that none can grow into gigabytes.
 *
 * @param text without a byte order mark; blank lines before the first element are forgiven
 * @returns null when the text is well-formed, else the line of the first mistake. Cost O(length).
 */
export function readXml(text: string, listener: XmlListener): number | null {
  const parser = new SaxesParser({ position: true });
  const content = text.trimStart();
  const blankLines = text.slice(0, text.length - content.length).split(/\r\n|\r|\n/).length - 1;
  const lineNow = () => parser.line + blankLines;
  const inside: string[] = [];
  parser.on('opentag', ({ name, attributes }) => {
    inside.push('');
    const local: Record<string, string> = Object.create(null);
    for (const [key, value] of Object.entries(attributes)) local[withoutPrefix(key)] = value;
    listener.open(withoutPrefix(name), local, lineNow());
  });
  const hear = (part: string) => {
    const depth = inside.length - 1;
    if (depth >= 0) inside[depth] += part;
  };
  parser.on('text', hear);
  parser.on('cdata', hear);
  parser.on('closetag', ({ name }) => {
    listener.close(withoutPrefix(name), (inside.pop() ?? '').trim(), lineNow());
  });
  let wrongLine: number | null = null;
  parser.on('error', () => {
    wrongLine = lineNow();
    throw new StopReading('readXml: not well-formed');
  });
  try {
    parser.write(content).close();
  } catch (error) {
    if (!(error instanceof StopReading)) throw error;
  }
  return wrongLine;
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1);
