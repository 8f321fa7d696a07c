import { isGraphology } from '../formats/graphology/readGraphology';
import { isKumu } from '../formats/kumu/readKumu';
import { isNodeLink } from '../formats/nodeLink/readNodeLink';
import { listZip } from '../formats/xlsx/zip';
import { isJsonRecord } from '../jsonRecord';
import { type DecodedText, decodeText } from '../network/decodeText';
import { parseJson } from '../parseJson';
import { BUNDLE_FORMAT, FILE_FORMAT } from '../rajutFile';
import type { BinaryKind } from './faults';
import type { FormatId } from './types';

/** What a file is, with as much of it as had to be read to tell. */
export type Recognised =
  | {
      readonly is: 'text';
      readonly format: Exclude<FormatId, 'xlsx'>;
      readonly decoded: DecodedText;
      /** As parsed, for the formats that are JSON. */
      readonly json: unknown;
    }
  | { readonly is: 'xlsx' }
  | { readonly is: 'binary'; readonly kind: BinaryKind }
  | { readonly is: 'xml'; readonly decoded: DecodedText }
  | { readonly is: 'json'; readonly decoded: DecodedText; readonly json: unknown }
  | { readonly is: 'brokenJson'; readonly decoded: DecodedText };

/** Characters that are looked at to tell text formats apart. */
const SAMPLE = 4000;

/**
 * Tells what a file is from its content. Its name is not asked: people rename files, and mail programs do.
 *
 * @returns null for what Rajut does not read. Never throws. Cost O(bytes).
 */
export function recognise(bytes: Uint8Array): FormatId | null {
  const found = lookAt(bytes);
  if (found.is === 'xlsx') return 'xlsx';
  return found.is === 'text' ? found.format : null;
}

/** As `recognise`, with what was found out on the way. */
export function lookAt(bytes: Uint8Array): Recognised {
  const kind = packedKind(bytes);
  if (kind === 'xlsx') return { is: 'xlsx' };
  if (kind !== null) return { is: 'binary', kind };
  const decoded = decodeText(bytes);
  if (decoded === null) return { is: 'binary', kind: 'unknown' };
  const { text } = decoded;
  const begins = text.slice(0, SAMPLE).trimStart();
  if (begins.startsWith('<')) {
    const root = rootOf(text);
    const format = root === 'gexf' || root === 'graphml' ? root : null;
    return format ? { is: 'text', format, decoded, json: null } : { is: 'xml', decoded };
  }
  if (isJson(begins, text)) {
    const parsed = parseJson(text);
    if (!parsed.ok) return { is: 'brokenJson', decoded };
    const format = jsonFormat(parsed.value);
    const found = { decoded, json: parsed.value };
    return format ? { is: 'text', format, ...found } : { is: 'json', ...found };
  }
  return { is: 'text', format: plainFormat(begins), decoded, json: null };
}

/** The first element of an XML text, without its prefix; null when there is none near its beginning. */
export function rootOf(text: string): string | null {
  const begins = text.slice(0, SAMPLE * 5).replace(/<!--[\s\S]*?-->/g, '');
  return /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/.exec(begins)?.[1] ?? null;
}

/** An actor may be called "[Anonymous]", but no list both begins and ends so. */
function isJson(begins: string, text: string): boolean {
  return begins.startsWith('{') || (begins.startsWith('[') && /[\]}]\s*$/.test(text.slice(-200)));
}

function jsonFormat(file: unknown): Exclude<FormatId, 'xlsx'> | null {
  if (!isJsonRecord(file)) return null;
  if (file.format === FILE_FORMAT) return 'rajut';
  if (file.format === BUNDLE_FORMAT) return 'rajutBundle';
  if (isGraphology(file)) return 'graphology';
  if (isNodeLink(file)) return 'nodeLink';
  return isKumu(file) ? 'kumu' : null;
}

function plainFormat(begins: string): 'pajek' | 'ucinet' | 'gml' | 'csv' {
  const bare = begins.replace(/^(?:[ \t]*(?:%|\/\*)[^\n]*\n|\s)+/g, '');
  if (/^\*(?:network|vertices|arcs|edges|matrix|arcslist|edgeslist)\b/i.test(bare)) return 'pajek';
  if (/^dl\b/i.test(begins) && /^dl\b[^:]{0,300}\bn[rc]?\s*=/i.test(begins)) return 'ucinet';
  const isGml = /^(?:[ \t]*(?:#[^\n]*|(?:creator|version|comment|stamp|label)\b[^\n]*)\r?\n|\s)*graph\s*\[/i;
  return isGml.test(begins) ? 'gml' : 'csv';
}

/** What bytes that are no text are, by what they begin with; null for text and for what nobody knows. */
function packedKind(bytes: Uint8Array): BinaryKind | 'xlsx' | null {
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b, 3, 4) || starts(0x50, 0x4b, 5, 6)) return zipKind(bytes);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'oldExcel';
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (starts(0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'word';
  const isImage =
    starts(0x89, 0x50, 0x4e, 0x47) ||
    starts(0xff, 0xd8, 0xff) ||
    starts(0x47, 0x49, 0x46, 0x38) ||
    (starts(0x52, 0x49, 0x46, 0x46) && bytes[8] === 0x57) ||
    (starts(0x42, 0x4d) && bytes.subarray(0, 64).includes(0));
  if (isImage) return 'image';
  if (starts(0x1f, 0x8b) || starts(0x52, 0x61, 0x72, 0x21) || starts(0x37, 0x7a, 0xbc, 0xaf))
    return 'archive';
  const isMedia = (bytes[4] === 0x66 && bytes[5] === 0x74 && bytes[6] === 0x79) || starts(0x49, 0x44, 0x33);
  return isMedia ? 'media' : null;
}

function zipKind(bytes: Uint8Array): BinaryKind | 'xlsx' {
  const entries = listZip(bytes);
  // One that is cut short is most likely a spreadsheet: which says best what to do about it.
  if (entries === null) return 'xlsx';
  const has = (path: RegExp) => entries.some((entry) => path.test(entry.path));
  if (has(/^\/?xl\/workbook\.xml$/i)) return 'xlsx';
  if (has(/^\/?xl\/workbook\.bin$/i)) return 'oldExcel';
  if (has(/^word\//i)) return 'word';
  if (has(/^ppt\//i)) return 'slides';
  return has(/^content\.xml$/i) ? 'openDocument' : 'archive';
}
