import { toArcs, unsaidDirection } from '../../exchange/arcs';
import { coordinate } from '../../exchange/fileIds';
import type { ExchangeNetwork } from '../../exchange/types';

/**
 * Writes the node-link JSON of networkx and D3: `nodes` with `id` and `label`, `links` with `source`, `target` and,
 * where two actors have several, `key`. Places have y downwards, as on a screen.
 *
 * Cost O(actors + ties + values).
 */
export function writeNodeLink(network: ExchangeNetwork): string {
  const { isDirected, arcs } = toArcs(network);
  const used = new Map<string, number>();
  const keyed = arcs.map((arc) => {
    const ends = isDirected || arc.source < arc.target ? [arc.source, arc.target] : [arc.target, arc.source];
    const pair = JSON.stringify(ends);
    const key = used.get(pair) ?? 0;
    used.set(pair, key + 1);
    return { arc, key };
  });
  const isMulti = used.size < arcs.length;
  const content = {
    directed: isDirected,
    multigraph: isMulti,
    graph: { name: network.title },
    nodes: network.actors.map(({ id, name, place, colour, values }) => ({
      ...values,
      id,
      label: name,
      ...(place ? { x: coordinate(place[0]), y: coordinate(place[1]) } : {}),
      ...(colour === null ? {} : { color: colour }),
    })),
    links: keyed.map(({ arc: { source, target, tie }, key }) => {
      const unsaid = unsaidDirection(tie, isDirected);
      return {
        ...tie.values,
        source,
        target,
        ...(isMulti ? { key } : {}),
        ...(tie.weight === null ? {} : { weight: tie.weight }),
        ...(unsaid === null ? {} : { direction: unsaid }),
        ...(tie.colour === undefined ? {} : { color: tie.colour }),
      };
    }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
