import { roleOfHeading } from '../pasted/columnWords';
import type { Collector } from './createCollector';
import type { XmlAttributes, XmlListener } from './readXml';
import { collectActor, collectTie, type Values } from './saidValues';

interface Key {
  /** What it describes: 'node', 'edge', 'all', … */
  readonly of: string;
  readonly name: string;
  standard: string;
}

/** An element that data can belong to. */
interface Owner {
  readonly element: 'node' | 'edge' | 'other';
  readonly attributes: XmlAttributes;
  readonly line: number;
  readonly values: Values;
}

/**
 * Hears GraphML (Brandes et al. 2002, graphml.graphdrawing.org): nodes, edges and what their keys say, also of
 * graphs inside nodes. A node is called by its `label` or `name`, or as yEd writes it; an edge is as strong as its
 * `weight`. Hyperedges are left out.
 */
export function graphmlListener(collector: Collector): XmlListener {
  const keys = new Map<string, Key>();
  const owners: Owner[] = [];
  const isDirected: boolean[] = [];
  let key: Key | null = null;
  let data = '';

  const own = (element: Owner['element'], attributes: XmlAttributes, line: number) =>
    void owners.push({ element, attributes, line, values: standardValues(keys, element) });

  return {
    open: (name, attributes, line) => {
      if (name === 'key') {
        key = {
          of: attributes.for ?? 'all',
          name: attributes['attr.name'] ?? attributes.name ?? attributes.id ?? '',
          standard: '',
        };
        keys.set(attributes.id ?? '', key);
      } else if (name === 'graph') isDirected.push(attributes.edgedefault === 'directed');
      else if (name === 'node' || name === 'edge') own(name, attributes, line);
      else if (name === 'hyperedge') {
        collector.remark('hyperedges', line);
        own('other', attributes, line);
      } else if (name === 'port') own('other', attributes, line);
      else if (name === 'data') data = attributes.key ?? '';
    },
    close: (name, text, line) => {
      const owner = owners.at(-1);
      if (name === 'default' && key) key.standard = text;
      else if (name === 'key') key = null;
      else if (name === 'graph') isDirected.pop();
      else if (name === 'data' && owner) {
        // Data of a graph stands outside all nodes and edges, and belongs to none.
        const role = roleOfHeading(keys.get(data)?.name ?? data);
        if (role !== null && text !== '') owner.values.set(role, text);
      } else if (name === 'NodeLabel' && owner?.element === 'node' && text !== '') {
        owner.values.set('name', text);
      } else if (name === 'node' && owner) {
        owners.pop();
        collectActor(collector, owner.attributes.id ?? '', owner.values, line);
      } else if (name === 'edge' && owner) {
        owners.pop();
        const said = owner.attributes.directed;
        const points = said === undefined ? (isDirected.at(-1) ?? false) : said === 'true';
        const { source = '', target = '' } = owner.attributes;
        const ends = { source, target, direction: points ? ('forward' as const) : ('none' as const) };
        collectTie(collector, ends, owner.values, owner.line);
      } else if (name === 'hyperedge' || name === 'port') owners.pop();
    },
  };
}

function standardValues(keys: ReadonlyMap<string, Key>, element: string): Values {
  const values: Values = new Map();
  for (const { of, name, standard } of keys.values()) {
    const role = of === element || of === 'all' ? roleOfHeading(name) : null;
    if (role !== null && standard !== '') values.set(role, standard);
  }
  return values;
}
