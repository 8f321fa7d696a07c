import type { Direction } from '@/model/types';
import { problem, type Reader } from '../../importing/problem';
import { takeColour, takeName, takePlace, takeWeight } from '../../importing/takeFrom';
import type { ImportProblem } from '../../importing/types';
import { isJsonRecord, type JsonRecord } from '../../jsonRecord';
import { idOf, recordsIn, valuesOf } from './jsonValues';

const OF_NODES: ReadonlySet<string> = new Set(['id', 'index', 'vx', 'vy', 'fx', 'fy']);
const OF_LINKS: ReadonlySet<string> = new Set(['source', 'target', 'from', 'to', 'id', 'key', 'index']);

/** Whether a parsed file is lists of nodes and links. */
export function isNodeLink(file: unknown): file is JsonRecord {
  return (
    isJsonRecord(file) &&
    Array.isArray(file.nodes) &&
    (Array.isArray(file.links) || Array.isArray(file.edges))
  );
}

/**
 * Reads lists of nodes and links as networkx (under `links` or `edges`), d3 and vis.js have them: links name nodes by
 * their id, or by their place in the list where nodes have none. A tie points when the file says `directed`.
 *
 * @returns null when it was read. Never throws. Cost O(nodes + links).
 */
export function readNodeLink(file: JsonRecord, { collector, onShare }: Reader): ImportProblem | null {
  const nodes = recordsIn(file.nodes);
  const links = recordsIn(Array.isArray(file.links) ? file.links : file.edges);
  const ids = nodes.map((node, index) => idOf(node.id) || idOf(node.key) || idOf(node.name) || String(index));
  for (const [index, node] of nodes.entries()) {
    const values = valuesOf(node, OF_NODES);
    const id = ids[index] ?? '';
    const name = takeName(values);
    const place = takePlace(values, 'yDown');
    collector.actor({ id, name, values, place, colour: takeColour(values), line: 0 });
  }
  onShare?.(0.5);
  const toEnd = endReader(links, ids);
  const usual: Direction = file.directed === true ? 'forward' : 'none';
  for (const link of links) {
    const values = valuesOf(link, OF_LINKS);
    const own = link.directed;
    const direction = typeof own === 'boolean' ? (own ? 'forward' : 'none') : usual;
    if (typeof own === 'boolean') values.delete('directed');
    const weight = takeWeight(values, ['weight', 'value']);
    const [source, target] = [toEnd(link.source ?? link.from), toEnd(link.target ?? link.to)];
    collector.tie({ source, target, direction, weight, values, line: 0 });
  }
  return nodes.length === 0 && links.length === 0 ? problem('noActors') : null;
}

/** Links of d3 name places in the list while nodes have other ids; once it has run, the nodes themselves. */
function endReader(links: readonly JsonRecord[], ids: readonly string[]): (end: unknown) => string {
  const known = new Set(ids);
  const ends = links.flatMap((link) => [link.source ?? link.from, link.target ?? link.to]);
  const arePlaces =
    ends.every((end) => typeof end === 'number' && Number.isInteger(end)) &&
    !ends.every((end) => known.has(String(end)));
  return (end) => {
    if (isJsonRecord(end)) return idOf(end.id) || idOf(end.key) || idOf(end.name);
    return arePlaces ? (ids[Number(end)] ?? idOf(end)) : idOf(end);
  };
}
