import { problem, type Reader } from '../../importing/problem';
import { takeColour, takeName, takePlace, takeWeight } from '../../importing/takeFrom';
import type { ImportProblem } from '../../importing/types';
import { isJsonRecord, type JsonRecord, recordAt } from '../../jsonRecord';
import { idOf, recordsIn, valuesOf } from '../nodeLink/jsonValues';

const NONE: ReadonlySet<string> = new Set();

/** Whether a parsed file is a graph that graphology has written: nodes with keys, and what it says of itself. */
export function isGraphology(file: unknown): file is JsonRecord {
  if (!isJsonRecord(file) || !Array.isArray(file.nodes)) return false;
  const isOfIts = isJsonRecord(file.options) && ('multi' in file.options || 'type' in file.options);
  const [node] = file.nodes;
  return isJsonRecord(node) && 'key' in node ? isOfIts || 'attributes' in node || !('id' in node) : isOfIts;
}

/**
 * Reads graphology's serialised graphs (graphology.github.io, "Serialization"): an edge points unless it, or the
 * type of the graph, says that it is undirected; y upwards, as sigma draws it.
 *
 * @returns null when it was read. Never throws. Cost O(nodes + edges).
 */
export function readGraphology(file: JsonRecord, { collector, onShare }: Reader): ImportProblem | null {
  const nodes = recordsIn(file.nodes);
  for (const node of nodes) {
    const values = valuesOf(recordAt(node, 'attributes'), NONE);
    const name = takeName(values);
    const place = takePlace(values, 'yUp');
    collector.actor({ id: idOf(node.key), name, values, place, colour: takeColour(values), line: 0 });
  }
  onShare?.(0.5);
  const isUndirected = recordAt(file, 'options').type === 'undirected';
  for (const edge of recordsIn(file.edges)) {
    const values = valuesOf(recordAt(edge, 'attributes'), NONE);
    const direction = edge.undirected === true || isUndirected ? 'none' : 'forward';
    const weight = takeWeight(values);
    collector.tie({
      source: idOf(edge.source),
      target: idOf(edge.target),
      direction,
      weight,
      values,
      line: 0,
    });
  }
  return nodes.length === 0 ? problem('noActors') : null;
}
