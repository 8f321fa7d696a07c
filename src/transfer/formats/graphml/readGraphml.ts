import type { Direction, Place } from '@/model/types';
import type { Value } from '../../exchange/types';
import type { Collector } from '../../importing/collect';
import { takeColour, takeName, takePlace, takeWeight } from '../../importing/takeFrom';
import type { XmlAttributes, XmlListener } from '../xml/readXml';
import { numberOf, typedValue } from '../xml/values';

interface Key {
  /** What it describes: 'node', 'edge', 'all', … */
  readonly of: string;
  readonly name: string;
  readonly type: string;
  standard: string;
}

/** An element that data can belong to. */
interface Owner {
  readonly element: 'node' | 'edge' | 'other';
  readonly attributes: XmlAttributes;
  readonly line: number;
  readonly values: Map<string, Value>;
  label: string;
  place: Place | null;
  colour: string | null;
  arrows: { readonly direction: Direction; readonly isTurned: boolean } | null;
}

/**
 * Hears GraphML (Brandes et al. 2002, graphml.graphdrawing.org) as networkx, igraph, Gephi and yEd write it: nodes,
 * edges and what their keys say, also of graphs inside nodes. A node is called by its `name` or `label`, or as yEd
 * writes it; its place is yEd's (y downwards) or its `x` and `y` (upwards, as igraph and Gephi have it). Hyperedges
 * are left out.
 */
export function graphmlListener(collector: Collector): XmlListener {
  const keys = new Map<string, Key>();
  const owners: Owner[] = [];
  const isDirected: boolean[] = [];
  let key: Key | null = null;
  let data = '';

  const own = (element: Owner['element'], attributes: XmlAttributes, line: number) =>
    void owners.push({
      element,
      attributes,
      line,
      values: standardValues(keys, element),
      label: '',
      place: null,
      colour: null,
      arrows: null,
    });

  const inside = (name: string, attributes: XmlAttributes, owner: Owner) => {
    const { x, y, width = '0', height = '0' } = attributes;
    if (name === 'Geometry' && x !== undefined && y !== undefined) {
      owner.place ??= [numberOf(x) + numberOf(width) / 2, numberOf(y) + numberOf(height) / 2];
    } else if (name === 'Fill') owner.colour ??= attributes.color ?? null;
    else if (name === 'Arrows') owner.arrows = arrowsOf(attributes);
  };

  const take = (owner: Owner, text: string, line: number) => {
    const known = keys.get(data);
    if (!known && !keys.has(data)) collector.remark('undeclared', line, data);
    const name = known?.name ?? data;
    if (text !== '' && name !== '') owner.values.set(name, typedValue(text, known?.type));
  };

  return {
    open: (name, attributes, line) => {
      const owner = owners.at(-1);
      if (name === 'key') {
        key = {
          of: attributes.for ?? 'all',
          name: attributes['attr.name'] ?? attributes.name ?? attributes.id ?? '',
          type: attributes['attr.type'] ?? attributes.type ?? 'string',
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
      else if (owner) inside(name, attributes, owner);
    },
    close: (name, text, line) => {
      const owner = owners.at(-1);
      if (name === 'default' && key) key.standard = text;
      else if (name === 'key') key = null;
      else if (name === 'graph') isDirected.pop();
      else if (name === 'data' && owner) take(owner, text, line);
      else if ((name === 'NodeLabel' || name === 'EdgeLabel') && owner && text !== '') owner.label ||= text;
      else if (name === 'hyperedge' || name === 'port') owners.pop();
      else if (name === 'node' && owner) addActor(collector, owner, line);
      else if (name === 'edge' && owner) addTie(collector, owner, isDirected.at(-1) ?? false);
      if (name === 'node' || name === 'edge') owners.pop();
    },
  };
}

function addActor(collector: Collector, owner: Owner, line: number): void {
  const { attributes, values } = owner;
  const name = owner.label || takeName(values);
  const place = owner.place ?? takePlace(values, 'yUp');
  const colour = owner.colour ?? takeColour(values);
  collector.actor({ id: attributes.id ?? '', name, values, place, colour, line });
}

function addTie(collector: Collector, owner: Owner, isDirected: boolean): void {
  const { attributes, values, line, arrows } = owner;
  const { source = '', target = '', directed } = attributes;
  if (owner.label !== '' && !values.has('label')) values.set('label', owner.label);
  const points = directed === undefined ? isDirected : directed === 'true';
  const plain = { direction: points ? 'forward' : 'none', isTurned: false } as const;
  const { direction, isTurned } = arrows ?? plain;
  collector.tie({
    source: isTurned ? target : source,
    target: isTurned ? source : target,
    direction,
    weight: takeWeight(values),
    values,
    line,
  });
}

/** yEd calls every edge directed, and says with its arrows what is seen. */
function arrowsOf({ source = 'none', target = 'none' }: XmlAttributes): NonNullable<Owner['arrows']> {
  const [tail, head] = [source !== 'none', target !== 'none'];
  if (tail && head) return { direction: 'both', isTurned: false };
  return { direction: tail || head ? 'forward' : 'none', isTurned: tail };
}

function standardValues(keys: ReadonlyMap<string, Key>, element: string): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const { of, name, type, standard } of keys.values()) {
    const isOf = of === element || of === 'all';
    if (isOf && name !== '' && standard !== '') values.set(name, typedValue(standard, type));
  }
  return values;
}
