import { type Arc, toArcs, unsaidDirection } from '../../exchange/arcs';
import { type Attribute, attributesOf } from '../../exchange/attributes';
import { coordinate, fileIds } from '../../exchange/fileIds';
import type { ExchangeActor, ExchangeNetwork, Value, Values } from '../../exchange/types';
import { xmlAttributes, xmlText } from '../xml/writeXml';

/** How GraphML calls the types of attributes. */
const TYPES = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const;

const LABEL: Attribute = { name: 'label', type: 'string' };
const X: Attribute = { name: 'x', type: 'double' };
const Y: Attribute = { name: 'y', type: 'double' };
const COLOUR: Attribute = { name: 'color', type: 'string' };
const WEIGHT: Attribute = { name: 'weight', type: 'double' };
const DIRECTION: Attribute = { name: 'direction', type: 'string' };

/**
 * Writes GraphML (Brandes et al. 2002) as networkx, igraph, Gephi and Cytoscape read it: `label`, `x` and `y`
 * (upwards), `color`, `weight`, and every attribute under its own key. Lines are all arrows or all none, since igraph
 * overlooks and networkx refuses a mixture; what a line does not say itself of its tie's direction is an attribute.
 *
 * Cost O(actors + ties + values).
 */
export function writeGraphml(network: ExchangeNetwork): string {
  const { title, actors, ties } = network;
  const ids = fileIds(actors);
  const { isDirected, arcs } = toArcs(network);
  const hasUnsaid = ties.some((tie) => unsaidDirection(tie, isDirected) !== null);
  const ofNodes = [LABEL, X, Y, COLOUR, ...attributesOf(actors)];
  const ofEdges = [WEIGHT, COLOUR, ...attributesOf(ties), ...(hasUnsaid ? [DIRECTION] : [])];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"',
    '  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    '  xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    `  <desc>${xmlText(title)}</desc>`,
    ...keys('node', ofNodes),
    ...keys('edge', ofEdges),
    `  <graph id="G" edgedefault="${isDirected ? 'directed' : 'undirected'}">`,
    ...actors.map((actor) => node(actor, ids, ofNodes)),
    ...arcs.map((arc, index) => edge(arc, index, { ids, isDirected, known: ofEdges })),
    '  </graph>',
    '</graphml>',
    '',
  ];
  return lines.join('\n');
}

const keyOf = (of: 'node' | 'edge', name: string) => `${of === 'node' ? 'n' : 'e'}_${name}`;

const keys = (of: 'node' | 'edge', attributes: readonly Attribute[]) =>
  attributes.map(({ name, type }) => {
    const said = { id: keyOf(of, name), for: of, 'attr.name': name, 'attr.type': TYPES[type] };
    return `  <key${xmlAttributes(said)}/>`;
  });

function node(actor: ExchangeActor, ids: ReadonlyMap<string, string>, known: readonly Attribute[]): string {
  const { id, name, place, colour, values } = actor;
  const said: Record<string, Value> = { ...values, label: name };
  if (place) {
    said.x = coordinate(place[0]);
    said.y = coordinate(-place[1]);
  }
  if (colour !== null) said.color = colour;
  return `    <node${xmlAttributes({ id: ids.get(id) ?? id })}>${data('node', said, known)}</node>`;
}

interface EdgeWays {
  readonly ids: ReadonlyMap<string, string>;
  readonly isDirected: boolean;
  readonly known: readonly Attribute[];
}

function edge({ source, target, tie }: Arc, index: number, { ids, isDirected, known }: EdgeWays): string {
  const said: Record<string, Value> = { ...tie.values };
  if (tie.weight !== null) said.weight = tie.weight;
  if (tie.colour !== undefined) said.color = tie.colour;
  const unsaid = unsaidDirection(tie, isDirected);
  if (unsaid !== null) said.direction = unsaid;
  const ends = { id: `e${index + 1}`, source: ids.get(source) ?? source, target: ids.get(target) ?? target };
  return `    <edge${xmlAttributes(ends)}>${data('edge', said, known)}</edge>`;
}

function data(of: 'node' | 'edge', values: Values, known: readonly Attribute[]): string {
  return known
    .flatMap(({ name }) => {
      const value = values[name];
      return value === undefined
        ? []
        : [`<data${xmlAttributes({ key: keyOf(of, name) })}>${xmlText(String(value))}</data>`];
    })
    .join('');
}
