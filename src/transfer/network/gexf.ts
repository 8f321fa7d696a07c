import type { Direction } from '@/model/types';
import { roleOfHeading } from '../pasted/columnWords';
import type { ColumnRole } from '../pasted/types';
import type { Collector } from './createCollector';
import type { XmlAttributes, XmlListener } from './readXml';
import { collectActor, collectTie, type Values } from './saidValues';

interface Owner {
  readonly attributes: XmlAttributes;
  readonly line: number;
  readonly values: Values;
}

const DIRECTION_OF: ReadonlyMap<string, Direction> = new Map([
  ['directed', 'forward'],
  ['undirected', 'none'],
  ['mutual', 'both'],
]);

/**
 * Hears GEXF 1.1 to 1.3 (gexf.net): nodes with their labels, also of nodes inside nodes; edges with their weight,
 * kind and direction. Edges without a type are as `defaultedgetype` says, undirected without it. What a dynamic
 * file says of moments is read as if all were now.
 */
export function gexfListener(collector: Collector): XmlListener {
  /** Roles by the class of the attribute and its id: node and edge attributes are numbered alike. */
  const roles = new Map<string, ColumnRole>();
  const nodes: Owner[] = [];
  let edge: Owner | null = null;
  let attributesOf = '';
  let standard: Direction = 'none';

  const owner = (attributes: XmlAttributes, line: number): Owner => ({ attributes, line, values: new Map() });
  const keep = ({ values }: Owner, of: string, { for: id, id: old, value = '' }: XmlAttributes) => {
    const role = roles.get(`${of} ${id ?? old ?? ''}`);
    if (role !== undefined && value !== '') values.set(role, value);
  };

  return {
    open: (name, attributes, line) => {
      if (name === 'graph') standard = DIRECTION_OF.get(attributes.defaultedgetype ?? '') ?? 'none';
      else if (name === 'attributes') attributesOf = attributes.class ?? '';
      else if (name === 'attribute') {
        const role = roleOfHeading(attributes.title ?? '');
        if (role !== null) roles.set(`${attributesOf} ${attributes.id ?? ''}`, role);
      } else if (name === 'node') nodes.push(owner(attributes, line));
      else if (name === 'edge') edge = owner(attributes, line);
      else if (name === 'attvalue') {
        const node = nodes.at(-1);
        if (edge) keep(edge, 'edge', attributes);
        else if (node) keep(node, 'node', attributes);
      }
    },
    close: (name, _text, line) => {
      if (name === 'node') {
        const node = nodes.pop();
        if (!node) return;
        const { id = '', label = '' } = node.attributes;
        if (label !== '') node.values.set('name', label);
        collectActor(collector, id, node.values, line);
      } else if (name === 'edge' && edge) {
        const { source = '', target = '', type = '', weight = '', kind = '' } = edge.attributes;
        if (weight !== '') edge.values.set('strength', weight);
        if (kind !== '') edge.values.set('tieType', kind);
        const direction = DIRECTION_OF.get(type) ?? standard;
        collectTie(collector, { source, target, direction }, edge.values, edge.line);
        edge = null;
      }
    },
  };
}
