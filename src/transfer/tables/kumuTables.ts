import { distinctNames } from '../exchange/distinctNames';
import type { ExchangeNetwork, Values } from '../exchange/types';
import type { Cell, Table } from '../measures/table';

const DIRECTIONS = { none: 'undirected', forward: 'directed', both: 'mutual' } as const;

/**
 * The two sheets that Kumu imports, with its own heads of columns in every language; what Kumu has no column for
 * follows under the name of its field.
 *
 * Cost O(actors + ties).
 */
export function kumuTables({ actors, ties }: ExchangeNetwork): {
  readonly elements: Table;
  readonly connections: Table;
} {
  const names = distinctNames(actors);
  const moreOfActors = others(actors, ['kind', 'sector', 'notes']);
  const moreOfTies = others(ties, ['type', 'strength']);
  return {
    elements: {
      columns: ['Label', 'Type', 'Tags', 'Description', ...moreOfActors.map(capital)],
      rows: actors.map(({ id, name, values }) => [
        names.get(id) ?? name,
        values.kind ?? null,
        // A bar would make two tags of one.
        values.sector === undefined ? null : String(values.sector).replaceAll('|', '/'),
        values.notes ?? null,
        ...moreOfActors.map((field): Cell => values[field] ?? null),
      ]),
    },
    connections: {
      columns: ['From', 'To', 'Direction', 'Type', 'Strength', ...moreOfTies.map(capital)],
      rows: ties.map(({ source, target, direction, values }) => [
        names.get(source) ?? '',
        names.get(target) ?? '',
        DIRECTIONS[direction],
        values.type ?? null,
        values.strength ?? null,
        ...moreOfTies.map((field): Cell => values[field] ?? null),
      ]),
    },
  };
}

const others = (list: readonly { readonly values: Values }[], own: readonly string[]) =>
  [...new Set(list.flatMap(({ values }) => Object.keys(values)))].filter((field) => !own.includes(field));

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
