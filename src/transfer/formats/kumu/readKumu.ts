import type { Direction, Place } from '@/model/types';
import type { Value } from '../../exchange/types';
import { problem, type Reader } from '../../importing/problem';
import { takeWeight, toNumber } from '../../importing/takeFrom';
import type { ImportProblem } from '../../importing/types';
import { isJsonRecord, type JsonRecord, recordAt } from '../../jsonRecord';
import { idOf, recordsIn, valuesOf } from '../nodeLink/jsonValues';

const DIRECTION_OF: ReadonlyMap<string, Direction> = new Map([
  ['directed', 'forward'],
  ['undirected', 'none'],
  ['mutual', 'both'],
]);
/** What Kumu says for itself. */
const OF_KUMU: ReadonlySet<string> = new Set([
  '_id',
  'id',
  'attributes',
  'label',
  'from',
  'to',
  'direction',
  'created_at',
  'updated_at',
  'position',
  'delayed',
  'reversed',
]);
/** How Kumu draws a connection; said of every one of them, and seldom meant. */
const SWITCHES = ['delayed', 'reversed'] as const;

/** The words of the full export for what the blueprint calls by its own name. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['element type', 'type'],
  ['connection type', 'type'],
]);

/** Whether a parsed file is a map of Kumu, in either dialect. */
export function isKumu(file: unknown): file is JsonRecord {
  return isJsonRecord(file) && Array.isArray(file.elements) && !isCytoscape(file.elements);
}

const isCytoscape = ([first]: readonly unknown[]) => isJsonRecord(first) && 'data' in first;

/**
 * Reads Kumu's JSON: the blueprint (`elements` with labels, `connections` between labels) and the full export (ids,
 * attributes inside, places in the first map that shows an element). Elements that only connections name are made,
 * as Kumu does.
 *
 * @returns null when it was read. Never throws. Cost O(elements + connections).
 */
export function readKumu(file: JsonRecord, { collector, onShare }: Reader): ImportProblem | null {
  const places = placesIn(file);
  /** Connections may name an element by its id or its label; the label is compared as people read it. */
  const idOfLabel = new Map<string, string>();
  const elements = recordsIn(file.elements);
  for (const element of elements) {
    const attributes = recordAt(element, 'attributes');
    const label = idOf(element.label) || idOf(attributes.label);
    const id = idOf(element._id) || idOf(element.id) || label;
    if (label !== '' && !idOfLabel.has(keyOf(label))) idOfLabel.set(keyOf(label), id);
    const values = valuesIn(element, attributes);
    const colour = typeof values.get('color') === 'string' ? String(values.get('color')) : null;
    values.delete('color');
    const place = places.get(id) ?? placeOf(element.position);
    collector.actor({ id, name: label, values, place, colour, line: 0 });
  }
  onShare?.(0.5);
  const toEnd = (said: unknown) => {
    const end = idOf(said);
    if (end === '' || collector.hasActor(end)) return end;
    const known = idOfLabel.get(keyOf(end));
    if (known !== undefined) return known;
    // An id that leads nowhere is no name for anybody.
    if (/^elem-/.test(end)) return end;
    collector.remark('fromTies', 0, end);
    collector.meet(end, 0);
    return end;
  };
  for (const connection of recordsIn(file.connections)) {
    const attributes = recordAt(connection, 'attributes');
    const values = valuesIn(connection, attributes);
    for (const name of SWITCHES) if (values.get(name) === false) values.delete(name);
    const label = idOf(connection.label) || idOf(attributes.label);
    if (label !== '') values.set('label', label);
    const said = idOf(connection.direction) || idOf(attributes.direction);
    const direction = DIRECTION_OF.get(said.toLowerCase()) ?? 'forward';
    if (said !== '' && !DIRECTION_OF.has(said.toLowerCase())) collector.remark('unknownDirection', 0, said);
    const [source, target] = [toEnd(connection.from), toEnd(connection.to)];
    collector.tie({ source, target, direction, weight: takeWeight(values), values, line: 0 });
  }
  return elements.length === 0 && recordsIn(file.connections).length === 0 ? problem('noActors') : null;
}

const keyOf = (label: string) => label.trim().toLowerCase();

function valuesIn(entity: JsonRecord, attributes: JsonRecord): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const [key, value] of [...valuesOf(entity, OF_KUMU), ...valuesOf(attributes, OF_KUMU)]) {
    values.set(RENAMED.get(key.toLowerCase()) ?? key, value);
  }
  return values;
}

/** Places by element, of the first map that has one. */
function placesIn(file: JsonRecord): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const map of recordsIn(file.maps)) {
    for (const shown of recordsIn(map.elements)) {
      const id = idOf(shown.element) || idOf(shown._id) || idOf(shown.id);
      const place = placeOf(shown.position);
      if (place && !places.has(id)) places.set(id, place);
    }
  }
  return places;
}

function placeOf(position: unknown): Place | null {
  if (!isJsonRecord(position)) return null;
  const [x, y] = [position.x, position.y].map((at) =>
    typeof at === 'number' || typeof at === 'string' ? toNumber(at) : Number.NaN,
  );
  return x === undefined || y === undefined || position.x === undefined ? null : [x, y];
}
