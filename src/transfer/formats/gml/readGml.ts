import type { Direction, Place } from '@/model/types';
import type { Value } from '../../exchange/types';
import { IMPORT_LIMITS } from '../../importing/limits';
import { problem, type Reader } from '../../importing/problem';
import { takeColour, takeName, takePlace, takeWeight, toNumber } from '../../importing/takeFrom';
import type { ImportProblem } from '../../importing/types';
import { type GmlEntry, parseGml } from './parseGml';

/** What Gephi and yEd say of how an edge or a node is drawn; places and colours are taken, the rest is theirs. */
const GRAPHICS = 'graphics';

/**
 * Reads GML as networkx, igraph, Gephi and yEd write it: nodes with labels, places (y downwards) and colours, edges
 * with weights (`value` or `weight`), directed when the graph says so.
 *
 * @returns null when it was read. Never throws. Cost O(length).
 */
export function readGml(text: string, { collector, onShare }: Reader): ImportProblem | null {
  let direction: Direction = 'none';
  let hasGraph = false;
  /** Edges wait for the end: a file may say that it is directed after them. */
  const edges: GmlEntry[] = [];
  const mistake = parseGml(text, {
    depth: IMPORT_LIMITS.depth,
    onShare,
    onEntry: (entry) => {
      hasGraph = true;
      if (entry.key === 'directed') direction = entry.value === 1 ? 'forward' : 'none';
      else if (entry.key === 'node') addActor(entry, collector);
      else if (entry.key === 'edge') edges.push(entry);
    },
  });
  if (mistake) {
    const { why, line } = mistake;
    if (why === 'tooDeep') return problem('tooDeep', { line, detail: 'GML', limit: IMPORT_LIMITS.depth });
    return problem(why === 'truncated' ? 'truncated' : 'notGml', { line });
  }
  if (!hasGraph && !/\bgraph\b/i.test(text.slice(0, 2000)))
    return problem('missingPart', { detail: 'graph [' });
  for (const edge of edges) addTie(edge, direction, collector);
  return null;
}

function addActor({ value, line }: GmlEntry, collector: Reader['collector']): void {
  const values = valuesIn(value);
  const id = values.get('id');
  values.delete('id');
  const name = takeName(values);
  const drawn = graphicsIn(value);
  const place: Place | null = takePlace(drawn, 'yDown') ?? takePlace(values, 'yUp');
  const colour = takeColour(drawn) ?? takeColour(values);
  collector.actor({ id: id === undefined ? '' : String(id), name, values, place, colour, line });
}

function addTie({ value, line }: GmlEntry, usual: Direction, collector: Reader['collector']): void {
  const values = valuesIn(value);
  const [source, target] = [values.get('source'), values.get('target')];
  for (const key of ['id', 'source', 'target', 'key']) values.delete(key);
  const weight = takeWeight(values, ['weight', 'value']);
  const arrow = graphicsIn(value).get('arrow');
  const direction = arrow === 'both' ? 'both' : arrow === 'none' ? 'none' : usual;
  collector.tie({
    source: String(source ?? ''),
    target: String(target ?? ''),
    direction,
    weight,
    values,
    line,
  });
}

/** Attributes of a node or edge; lists inside are told as "outer.inner". */
function valuesIn(value: GmlEntry['value'], within = ''): Map<string, Value> {
  const values = new Map<string, Value>();
  if (typeof value !== 'object') return values;
  for (const { key, value: inner } of value) {
    const name = within + key;
    if (typeof inner !== 'object') {
      const known = values.get(name);
      // networkx writes a list as the same key again.
      values.set(name, known === undefined ? inner : `${known}; ${inner}`);
    } else if (name !== GRAPHICS && name !== 'LabelGraphics') {
      for (const [deeper, one] of valuesIn(inner, `${name}.`)) values.set(deeper, one);
    }
  }
  return values;
}

function graphicsIn(value: GmlEntry['value']): Map<string, Value> {
  const found = typeof value === 'object' ? value.find(({ key }) => key === GRAPHICS) : undefined;
  const drawn = valuesIn(found?.value ?? '');
  // A place that is only begun is none.
  if (!Number.isFinite(toNumber(drawn.get('x'))) && drawn.get('x') === undefined) drawn.delete('y');
  return drawn;
}
