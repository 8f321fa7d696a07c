import { createCollector } from './createCollector';
import { gexfListener } from './gexf';
import { graphmlListener } from './graphml';
import { readXml, type XmlListener } from './readXml';
import { type NetworkReading, refused } from './types';

const FORMATS: ReadonlyMap<string, typeof gexfListener> = new Map([
  ['graphml', graphmlListener],
  ['gexf', gexfListener],
]);

const IGNORE: XmlListener = { open: () => {}, close: () => {} };

/**
 * Reads a GraphML or GEXF file; which of the two its first element says.
 *
 * @param text without a byte order mark
 * @returns the network, nodes without a name called by their id. Never throws. Cost O(length).
 */
export function readXmlNetwork(text: string): NetworkReading {
  const collector = createCollector();
  let root: string | null = null;
  let listener = IGNORE;
  const wrongLine = readXml(text, {
    open: (name, attributes, line) => {
      if (root === null) {
        root = name;
        listener = FORMATS.get(name)?.(collector) ?? IGNORE;
      }
      listener.open(name, attributes, line);
    },
    close: (name, inside, line) => listener.close(name, inside, line),
  });
  // A web page is no well-formed XML either, but that is not what to repair about it.
  if (root !== null && !FORMATS.has(root)) return refused('notNetwork', 0, root);
  if (wrongLine !== null) return refused('notXml', wrongLine);
  const network = collector.finish();
  return network.actors.length === 0 ? refused('noActors') : { ok: true, network };
}
