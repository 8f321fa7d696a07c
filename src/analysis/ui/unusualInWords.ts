import type { Text } from '@/i18n/useText';
import type { TieType } from '@/model/types';
import { tieTypeName } from '@/wording/fields';
import type { Unusual } from './choices';

/**
 * What does not count and what is read in another way, in short sentences.
 *
 * @param types the project's tie types, for their names
 * @param leftOut drawn ties that do not count
 */
export function unusualInWords(
  { t, list }: Text,
  unusual: Unusual,
  types: readonly TieType[],
  leftOut: number,
): string {
  const names = types.filter(({ id }) => unusual.types.includes(id)).map((type) => tieTypeName(t, type));
  const without = [
    ...names,
    ...(unusual.weak ? [t(($) => $.panel.unusual.weak)] : []),
    ...(unusual.planned === 'left out' ? [t(($) => $.panel.unusual.planned)] : []),
  ];
  const said: string[] = [];
  if (without.length > 0) {
    said.push(t(($) => $.panel.unusual.notCounted, { what: list(without), count: leftOut }));
  }
  if (unusual.planned === 'counted') said.push(t(($) => $.panel.unusual.plannedToo));
  if (unusual.directed) said.push(t(($) => $.panel.unusual.directed));
  if (unusual.clusters === 'drawn') said.push(t(($) => $.panel.unusual.drawn));
  if (unusual.clusters === 'coarser') said.push(t(($) => $.panel.unusual.coarser));
  if (unusual.clusters === 'finer') said.push(t(($) => $.panel.unusual.finer));
  return said.join(' ');
}
