import { IMPORT_LIMITS } from '../../importing/limits';
import { problem, type Reader } from '../../importing/problem';
import type { ImportProblem } from '../../importing/types';
import { gexfListener } from '../gexf/readGexf';
import { graphmlListener } from '../graphml/readGraphml';
import { readXml, type XmlListener } from './readXml';

const LISTENERS: ReadonlyMap<string, typeof gexfListener> = new Map([
  ['graphml', graphmlListener],
  ['gexf', gexfListener],
]);

const IGNORE: XmlListener = { open: () => {}, close: () => {} };

/**
 * Reads a GraphML or GEXF file; which of the two its first element says.
 *
 * @param text without a byte order mark
 * @returns null when it was read, `otherXml`, `notXml` or `tooDeep` otherwise. Never throws. Cost O(length).
 */
export function readXmlFile(text: string, { collector, onShare }: Reader): ImportProblem | null {
  let root: string | null = null;
  let listener = IGNORE;
  const hears: XmlListener = {
    open: (name, attributes, line) => {
      if (root === null) {
        root = name;
        listener = LISTENERS.get(name)?.(collector) ?? IGNORE;
      }
      listener.open(name, attributes, line);
    },
    close: (name, inside, line, raw) => listener.close(name, inside, line, raw),
  };
  const mistake = readXml(text, hears, { depth: IMPORT_LIMITS.depth, onShare });
  // A web page is no well-formed XML either, but that is not what to repair about it.
  if (root !== null && !LISTENERS.has(root)) return problem('otherXml', { detail: root });
  if (mistake === null) return null;
  const { why, line } = mistake;
  return why === 'tooDeep'
    ? problem('tooDeep', { line, detail: 'XML', limit: IMPORT_LIMITS.depth })
    : problem('notXml', { line });
}
