import { isXmlId } from '../formats/xml/writeXml';
import type { ExchangeActor } from './types';

/**
 * Ids under which actors stand in a file: their own where every one of them may stand there as it is, else numbers.
 *
 * @returns by the actor's id
 */
export function fileIds(actors: readonly ExchangeActor[]): ReadonlyMap<string, string> {
  const areFit = actors.every(({ id }) => isXmlId(id));
  return new Map(actors.map(({ id }, index) => [id, areFit ? id : `n${index + 1}`]));
}

/** A coordinate in a file, px: two decimals are less than anybody sees. */
export const coordinate = (value: number): number => Math.round(value * 100) / 100 || 0;
