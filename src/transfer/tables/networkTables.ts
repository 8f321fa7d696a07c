import type { Translate } from '@/i18n/useText';
import { DIRECTION_NAMES } from '@/wording/fields';
import { distinctNames } from '../exchange/distinctNames';
import { coordinate } from '../exchange/fileIds';
import { ACTOR_FIELDS, type ExchangeNetwork, TIE_FIELDS, type Values } from '../exchange/types';
import { numbered } from '../formats/ucinet/writeDl';
import type { Cell, Table } from '../measures/table';
import { ACTOR_HEADINGS, TIE_HEADINGS } from './headings';

/**
 * Actors for people, one a row, with columns for what is said of anybody, in the reader's language. Who has the name
 * of another gets a number after it, as in the table of ties: there names are all that tells who is meant.
 *
 * Cost O(actors).
 */
export function actorsTable({ actors }: ExchangeNetwork, t: Translate): Table {
  const names = distinctNames(actors);
  const fields = ACTOR_FIELDS.filter((field) => actors.some(({ values }) => values[field] !== undefined));
  const hasPlaces = actors.some(({ place }) => place !== null);
  return {
    columns: [
      t(($) => $.inspector.actor.name),
      ...fields.map((field) => t(ACTOR_HEADINGS[field])),
      ...(hasPlaces ? ['x', 'y'] : []),
    ],
    rows: actors.map(({ id, name, place, values }) => [
      names.get(id) ?? name,
      ...fields.map((field) => cellOf(values, field)),
      ...(hasPlaces ? [place && coordinate(place[0]), place && coordinate(place[1])] : []),
    ]),
  };
}

/** Ties for people, one a row, from whom to whom by name. Cost O(actors + ties). */
export function tiesTable({ actors, ties }: ExchangeNetwork, t: Translate): Table {
  const names = distinctNames(actors);
  const fields = TIE_FIELDS.filter((field) => ties.some(({ values }) => values[field] !== undefined));
  return {
    columns: [
      t(($) => $.inspector.tie.source),
      t(($) => $.inspector.tie.target),
      t(($) => $.inspector.tie.direction),
      ...fields.map((field) => t(TIE_HEADINGS[field])),
    ],
    rows: ties.map(({ source, target, direction, values }) => [
      names.get(source) ?? '',
      names.get(target) ?? '',
      t(DIRECTION_NAMES[direction]),
      ...fields.map((field) => cellOf(values, field)),
    ]),
  };
}

/**
 * The network as a matrix: rows send, columns receive; 0 for no tie, else the weight of the strongest. A tie without
 * direction stands in both halves.
 *
 * Cost O(actors²).
 */
export function matrixTable(network: ExchangeNetwork): Table {
  const names = distinctNames(network.actors);
  const { weights, ids } = numbered(network);
  const labels = ids.map((id) => names.get(id) ?? '');
  return {
    columns: ['', ...labels],
    rows: ids.map((id, index) => [labels[index] ?? '', ...ids.map((to) => weights.get(id)?.get(to) ?? 0)]),
  };
}

const cellOf = (values: Values, field: string): Cell => values[field] ?? null;
