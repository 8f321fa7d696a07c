import { hasArrows, unsaidDirection } from '../../exchange/arcs';
import { type Attribute, attributesOf } from '../../exchange/attributes';
import { coordinate, fileIds } from '../../exchange/fileIds';
import type { ExchangeActor, ExchangeNetwork, ExchangeTie, Values } from '../../exchange/types';
import { xmlAttributes, xmlText } from '../xml/writeXml';

const DIRECTION: Attribute = { name: 'direction', type: 'string' };
/** What the format says in attributes of its own. */
const OWN_OF_TIES: ReadonlySet<string> = new Set(['type']);

/**
 * Writes GEXF for Gephi and Gephi Lite (gexf.net), with places (y upwards), colours and declared attributes. The
 * names of its version 1.2, since networkx up to now finds no graph in a file of version 1.3; what is used is the
 * same in both. In a file with arrows ties without direction are mutual, and an attribute tells the two apart:
 * networkx refuses a mixture.
 *
 * Cost O(actors + ties + values).
 */
export function writeGexf(network: ExchangeNetwork): string {
  const { title, actors, ties } = network;
  const ids = fileIds(actors);
  const isDirected = hasArrows(network);
  const ofActors = attributesOf(actors);
  const hasUnsaid = ties.some((tie) => unsaidIn(tie, isDirected) !== null);
  const ofTies = [
    ...attributesOf(ties).filter(({ name }) => !OWN_OF_TIES.has(name)),
    ...(hasUnsaid ? [DIRECTION] : []),
  ];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
    `  <meta><creator>Rajut</creator><description>${xmlText(title)}</description></meta>`,
    `  <graph mode="static" defaultedgetype="${isDirected ? 'directed' : 'undirected'}">`,
    ...declarations('node', ofActors),
    ...declarations('edge', ofTies),
    '    <nodes>',
    ...actors.map((actor) => node(actor, ids, ofActors)),
    '    </nodes>',
    '    <edges>',
    ...ties.map((tie, index) => edge(tie, index, { ids, isDirected, ofTies })),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ];
  return lines.join('\n');
}

function declarations(of: 'node' | 'edge', attributes: readonly Attribute[]): readonly string[] {
  if (attributes.length === 0) return [];
  return [
    `    <attributes class="${of}" mode="static">`,
    ...attributes.map(
      ({ name, type }) => `      <attribute${xmlAttributes({ id: name, title: name, type })}/>`,
    ),
    '    </attributes>',
  ];
}

function node(actor: ExchangeActor, ids: ReadonlyMap<string, string>, known: readonly Attribute[]): string {
  const { id, name, place, colour, values } = actor;
  const position = place && { x: coordinate(place[0]), y: coordinate(-place[1]), z: 0 };
  const inside = [
    attvalues(values, known),
    colour === null ? '' : `<viz:color${xmlAttributes(channels(colour))}/>`,
    position === null ? '' : `<viz:position${xmlAttributes(position)}/>`,
  ].join('');
  return `      <node${xmlAttributes({ id: ids.get(id) ?? id, label: name })}>${inside}</node>`;
}

interface EdgeWays {
  readonly ids: ReadonlyMap<string, string>;
  readonly isDirected: boolean;
  readonly ofTies: readonly Attribute[];
}

function edge(tie: ExchangeTie, index: number, { ids, isDirected, ofTies }: EdgeWays): string {
  const { source, target, weight, colour, values } = tie;
  const kind = values.type;
  const attributes = xmlAttributes({
    id: `t${index + 1}`,
    source: ids.get(source) ?? source,
    target: ids.get(target) ?? target,
    type: edgeType(tie, isDirected),
    weight,
    // Gephi puts parallel edges together unless their kinds differ.
    kind: kind === undefined ? null : String(kind),
  });
  const unsaid = unsaidIn(tie, isDirected);
  const said = unsaid === null ? values : { ...values, direction: unsaid };
  const inside = [
    attvalues(said, ofTies),
    colour === undefined ? '' : `<viz:color${xmlAttributes(channels(colour))}/>`,
  ].join('');
  return `      <edge${attributes}>${inside}</edge>`;
}

function edgeType({ direction }: ExchangeTie, isDirected: boolean): string {
  if (direction === 'forward') return 'directed';
  return direction === 'both' || isDirected ? 'mutual' : 'undirected';
}

/** Only a tie without direction among arrows is not said by its type. */
const unsaidIn = (tie: ExchangeTie, isDirected: boolean) =>
  isDirected && tie.direction === 'none' ? unsaidDirection(tie, isDirected) : null;

function attvalues(values: Values, known: readonly Attribute[]): string {
  const said = known.flatMap(({ name }) => {
    const value = values[name];
    return value === undefined ? [] : [`<attvalue${xmlAttributes({ for: name, value: String(value) })}/>`];
  });
  return said.length === 0 ? '' : `<attvalues>${said.join('')}</attvalues>`;
}

function channels(colour: string) {
  const part = (from: number) => Number.parseInt(colour.slice(from, from + 2), 16);
  return { r: part(1), g: part(3), b: part(5) };
}
