import { readDelimited } from '../formats/csv/readDelimited';
import { readGml } from '../formats/gml/readGml';
import { isGraphology, readGraphology } from '../formats/graphology/readGraphology';
import { isKumu, readKumu } from '../formats/kumu/readKumu';
import { isNodeLink, readNodeLink } from '../formats/nodeLink/readNodeLink';
import { readPajek } from '../formats/pajek/readPajek';
import { readUcinet } from '../formats/ucinet/readUcinet';
import { readXmlFile } from '../formats/xml/readXmlFile';
import { problem, type Reader } from './problem';
import type { FormatId, ImportProblem, ImportWish, ReadTables } from './types';

/** A format that is text and holds a network. */
export type NetworkTextFormat = Exclude<FormatId, 'xlsx' | 'rajut' | 'rajutBundle'>;

/** A text, and what was parsed of it when it was recognised. */
export interface NetworkText {
  readonly format: NetworkTextFormat;
  /** Without a byte order mark. */
  readonly text: string;
  readonly json: unknown;
}

/**
 * Reads a text of a known format into a network.
 *
 * @returns the problem, if there is one; how columns were read, where there are any. Never throws. Cost O(length).
 */
export function readText(
  { format, text, json }: NetworkText,
  wish: ImportWish,
  reader: Reader,
): { readonly problem: ImportProblem | null; readonly tables: ReadTables | null } {
  switch (format) {
    case 'csv':
      return readDelimited(text, wish, reader);
    case 'gexf':
    case 'graphml':
      return withoutTables(readXmlFile(text, reader));
    case 'pajek':
      return withoutTables(readPajek(text, reader));
    case 'ucinet':
      return withoutTables(readUcinet(text, reader));
    case 'gml':
      return withoutTables(readGml(text, reader));
    case 'kumu':
      return withoutTables(isKumu(json) ? readKumu(json, reader) : problem('otherJson'));
    case 'nodeLink':
      return withoutTables(isNodeLink(json) ? readNodeLink(json, reader) : problem('otherJson'));
    case 'graphology':
      return withoutTables(isGraphology(json) ? readGraphology(json, reader) : problem('otherJson'));
  }
}

const withoutTables = (found: ImportProblem | null) => ({ problem: found, tables: null });
