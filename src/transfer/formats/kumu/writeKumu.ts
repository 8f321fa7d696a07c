import { coordinate } from '../../exchange/fileIds';
import type { ExchangeActor, ExchangeNetwork, ExchangeTie } from '../../exchange/types';

const DIRECTIONS = { none: 'undirected', forward: 'directed', both: 'mutual' } as const;

/**
 * Writes a project as Kumu itself saves and imports one: elements and connections with attributes, and a map that
 * says where the elements lie (y downwards). A blueprint, Kumu's simpler form, knows no places.
 *
 * Cost O(actors + ties + values).
 */
export function writeKumu({ title, actors, ties }: ExchangeNetwork): string {
  const elements = new Map(actors.map(({ id }, index) => [id, `elem-${index + 1}`]));
  const content = {
    version: 1,
    name: title,
    description: '',
    proxyImages: true,
    defaultMap: 'map-1',
    defaultPerspective: null,
    attributeRelevance: {},
    attributes: [],
    elements: actors.map((actor, index) => ({ _id: `elem-${index + 1}`, attributes: attributesOf(actor) })),
    connections: ties.map((tie, index) => ({
      _id: `conn-${index + 1}`,
      direction: DIRECTIONS[tie.direction],
      delayed: false,
      reversed: false,
      attributes: attributesOfTie(tie),
      from: elements.get(tie.source) ?? '',
      to: elements.get(tie.target) ?? '',
    })),
    loops: [],
    maps: [
      {
        _id: 'map-1',
        name: title,
        description: '',
        elements: actors.map(({ place }, index) => ({
          _id: `item-${index + 1}`,
          element: `elem-${index + 1}`,
          ...(place ? { position: { x: coordinate(place[0]), y: coordinate(place[1]) } } : {}),
          style: {},
        })),
        connections: ties.map((_, index) => ({
          _id: `edge-${index + 1}`,
          connection: `conn-${index + 1}`,
          curvature: 0,
          style: {},
        })),
        loops: [],
      },
    ],
    perspectives: [],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Kumu gives a type and a description places of their own beside an element. */
function attributesOf({ name, colour, values: { kind, notes, ...others } }: ExchangeActor) {
  return {
    label: name,
    ...(kind === undefined ? {} : { 'element type': kind }),
    ...(notes === undefined ? {} : { description: notes }),
    ...others,
    ...(colour === null ? {} : { color: colour }),
  };
}

function attributesOfTie({ weight, colour, values: { type, flow, notes, ...others } }: ExchangeTie) {
  return {
    ...(flow === undefined ? {} : { label: flow }),
    ...(type === undefined ? {} : { 'connection type': type }),
    ...(notes === undefined ? {} : { description: notes }),
    ...others,
    ...(weight === null ? {} : { weight }),
    ...(colour === undefined ? {} : { color: colour }),
  };
}
