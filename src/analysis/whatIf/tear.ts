import type { ActorId } from '@/model/ids';
import type { MapGraph } from '../graph';
import { components } from '../kernels/components';
import { neighbours } from '../kernels/csr';
import type { Tearing } from './types';

/**
 * Which of those who stay can no longer reach each other, and which now can.
 *
 * @param before the map as it is
 * @param after the map as it would be
 * @returns numbers over actors who are in both; nothing torn for equal maps
 * Cost O(n log n + m).
 */
export function tear(before: MapGraph, after: MapGraph): Tearing {
  const partOf = new Map<ActorId, number>();
  const indexAfter = new Map(after.actors.map((id, u) => [id, u]));
  const wasThere = new Set(before.actors);
  const componentsAfter = membersOf(after, (id) => wasThere.has(id));
  componentsAfter.forEach((members, part) => {
    for (const id of members) partOf.set(id, part);
  });
  const componentsBefore = membersOf(before, (id) => partOf.has(id));

  let kept = 0;
  const parts: (readonly ActorId[])[] = [];
  const cutOff: ActorId[] = [];
  for (const members of componentsBefore) {
    const pieces = splitBy(members, (id) => partOf.get(id) ?? -1);
    for (const piece of pieces) kept += pairsIn(piece.length);
    if (pieces.length < 2) continue;
    parts.push(...pieces);
    cutOff.push(...pieces.slice(1).flat());
  }
  const pairsBefore = sum(componentsBefore.map((members) => pairsIn(members.length)));
  const isAlone = (map: MapGraph, u: number) => neighbours(map.csr, u).length === 0;
  const aloneAfter = (id: ActorId) => isAlone(after, indexAfter.get(id) ?? 0);
  const stayers = before.actors.flatMap((id, u) =>
    partOf.has(id) ? [{ id, wasAlone: isAlone(before, u) }] : [],
  );
  const nowAlone = stayers.filter(({ id }) => aloneAfter(id));
  return {
    stayers: partOf.size,
    largestBefore: largest(componentsBefore),
    largestAfter: largest(componentsAfter),
    pairsBefore,
    lostPairs: pairsBefore - kept,
    gainedPairs: sum(componentsAfter.map((members) => pairsIn(members.length))) - kept,
    pieces: componentsAfter.length - componentsBefore.length,
    isolated: nowAlone.filter(({ wasAlone }) => !wasAlone).map(({ id }) => id),
    isolatedMore: nowAlone.length - stayers.filter(({ wasAlone }) => wasAlone).length,
    parts: parts.sort(bySizeThenFirst),
    cutOff: cutOff.sort(),
  };
}

/** Components by id, those whom a question turns down left out, and no empty ones. */
function membersOf({ actors, csr }: MapGraph, isWanted: (id: ActorId) => boolean): ActorId[][] {
  return components(csr)
    .map((members) => members.flatMap((u) => actors.slice(u, u + 1)).filter(isWanted))
    .filter((members) => members.length > 0);
}

/** Members by part: largest first, then by smallest id. */
function splitBy(members: readonly ActorId[], partOf: (id: ActorId) => number): ActorId[][] {
  const pieces = new Map<number, ActorId[]>();
  for (const id of members) {
    const part = partOf(id);
    const known = pieces.get(part);
    if (known) known.push(id);
    else pieces.set(part, [id]);
  }
  return [...pieces.values()].sort(bySizeThenFirst);
}

const bySizeThenFirst = (a: readonly ActorId[], b: readonly ActorId[]) =>
  b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1);
const pairsIn = (size: number) => (size * (size - 1)) / 2;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const largest = (parts: readonly (readonly unknown[])[]) =>
  parts.reduce((most, part) => Math.max(most, part.length), 0);
