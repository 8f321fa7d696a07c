import type { Direction, Place } from '@/model/types';
import type { Value } from '../../exchange/types';
import type { Collector } from '../../importing/collect';
import { rgb } from '../../importing/colours';
import type { XmlAttributes, XmlListener } from '../xml/readXml';
import { numberOf, typedValue } from '../xml/values';

interface Owner {
  readonly of: 'node' | 'edge';
  readonly attributes: XmlAttributes;
  readonly line: number;
  readonly values: Map<string, Value>;
  place: Place | null;
  colour: string | null;
}

interface Declared {
  readonly title: string;
  readonly type: string;
  standard: string;
}

const DIRECTION_OF: ReadonlyMap<string, Direction> = new Map([
  ['directed', 'forward'],
  ['undirected', 'none'],
  ['mutual', 'both'],
]);

/** What only a dynamic file says. */
const MOMENTS: ReadonlySet<string> = new Set(['start', 'end', 'startopen', 'endopen', 'timestamp']);

/**
 * Hears GEXF 1.1 to 1.3 (gexf.net): nodes with their labels, also of nodes inside nodes, their places (y upwards in
 * the file) and colours; edges with their weight, kind and direction; attributes of both. Edges without a type are
 * as `defaultedgetype` says, undirected without it. What a dynamic file says of moments is read as if all were now.
 */
export function gexfListener(collector: Collector): XmlListener {
  /** By class and id: node and edge attributes are numbered alike. */
  const declared = new Map<string, Declared>();
  const owners: Owner[] = [];
  let declaring: Declared | null = null;
  let attributesOf = '';
  let standard: Direction = 'none';

  const open = (of: Owner['of'], attributes: XmlAttributes, line: number) => {
    if (Object.keys(attributes).some((name) => MOMENTS.has(name))) collector.remark('dynamic', line);
    owners.push({ of, attributes, line, values: new Map(), place: null, colour: null });
  };
  const keep = (owner: Owner, { for: id, id: old, value = '' }: XmlAttributes, line: number) => {
    const key = id ?? old ?? '';
    const known = declared.get(`${owner.of} ${key}`);
    if (!known) collector.remark('undeclared', line, key);
    const title = known?.title || key;
    if (title !== '' && value !== '') owner.values.set(title, typedValue(value, known?.type));
  };
  const standards = (of: Owner['of'], values: Map<string, Value>) => {
    for (const [key, { title, type, standard: usual }] of declared) {
      if (usual === '' || values.has(title) || !key.startsWith(`${of} `)) continue;
      values.set(title, typedValue(usual, type));
    }
  };

  return {
    open: (name, attributes, line) => {
      const owner = owners.at(-1);
      if (name === 'graph') standard = DIRECTION_OF.get(attributes.defaultedgetype ?? '') ?? 'none';
      else if (name === 'attributes') attributesOf = attributes.class ?? '';
      else if (name === 'attribute') {
        declaring = { title: attributes.title ?? '', type: attributes.type ?? 'string', standard: '' };
        declared.set(`${attributesOf} ${attributes.id ?? ''}`, declaring);
      } else if (name === 'node' || name === 'edge') open(name, attributes, line);
      else if (!owner) return;
      else if (name === 'attvalue') keep(owner, attributes, line);
      else if (name === 'position') owner.place = [numberOf(attributes.x), 0 - numberOf(attributes.y)];
      else if (name === 'color') owner.colour = colourIn(attributes);
    },
    close: (name, text, line) => {
      if (name === 'default' && declaring) declaring.standard = text;
      else if (name === 'attribute') declaring = null;
      else if (name === 'node') {
        const owner = owners.pop();
        if (!owner) return;
        standards('node', owner.values);
        const { id = '', label = '' } = owner.attributes;
        collector.actor({
          id,
          name: label,
          values: owner.values,
          place: owner.place,
          colour: owner.colour,
          line,
        });
      } else if (name === 'edge') {
        const owner = owners.pop();
        if (owner) addTie(owner);
      }
    },
  };

  function addTie({ attributes, values, line }: Owner): void {
    const { source = '', target = '', type = '', weight = '', kind = '', label = '' } = attributes;
    standards('edge', values);
    // The attributes of the format itself go before those of the file.
    const said = new Map<string, Value>([...(kind ? [['type', kind] as const] : []), ...values]);
    if (label !== '') said.set('label', label);
    const direction = DIRECTION_OF.get(type) ?? standard;
    collector.tie({
      source,
      target,
      direction,
      weight: weight ? numberOf(weight) : null,
      values: said,
      line,
    });
  }
}

/** GEXF 1.3 also knows `hex`. */
function colourIn({ r, g, b, hex }: XmlAttributes): string | null {
  return hex ?? rgb(numberOf(r), numberOf(g), numberOf(b));
}
