import { SHARE_PART_IDS, type SharePartId } from '@/session/panels';
import { SHARE_PARTS, type SharePart } from './shareParts';

/** The ways of giving a project away, in the order of their ids. */
export const partsInOrder: readonly SharePart[] = SHARE_PART_IDS.flatMap((id) =>
  SHARE_PARTS.filter((part) => part.id === id),
);

/** The part of an id, else the first of the list. */
export function partOrFirst(id: SharePartId | null): SharePart {
  const part = partsInOrder.find((one) => one.id === id) ?? partsInOrder[0];
  if (!part) throw new Error('partOrFirst: there is no way to give a project away');
  return part;
}
