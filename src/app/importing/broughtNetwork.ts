import { tieColour } from '@/appearance/tieLook';
import type { ActorId } from '@/model/ids';
import type { Actor, Place } from '@/model/types';
import type { ThumbnailThread } from '@/picture/thumbnailShapes';
import type { Brought } from '@/transfer/importing/types';

/** Most actors of the small picture: more cannot be told apart in it. */
const MOST_DRAWN = 150;

/** A small picture of what a file brings. */
export interface BroughtPicture {
  readonly knots: readonly {
    readonly x: number;
    readonly y: number;
    readonly kind: string;
    readonly sector: string;
  }[];
  readonly threads: readonly ThumbnailThread[];
}

/** Everybody whom a file brings to a frame. */
export const actorsOf = ({ made, shown }: Brought): readonly Actor[] => [...made, ...shown];

/**
 * Whom the small picture shows: everybody, or of a large network those with the most ties.
 *
 * @returns at most 150, those with more ties first
 * Cost O(n log n + ties).
 */
export function drawnOf(brought: Brought): readonly Actor[] {
  const actors = actorsOf(brought);
  if (actors.length <= MOST_DRAWN) return actors;
  const degrees = new Map<ActorId, number>();
  for (const { source, target } of brought.ties) {
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const degree = ({ id }: Actor) => degrees.get(id) ?? 0;
  return actors.toSorted((a, b) => degree(b) - degree(a)).slice(0, MOST_DRAWN);
}

/** The small picture of these actors. @param places of all of them; who has none is left out */
export function pictureOf(
  { ties, types, project }: Brought,
  actors: readonly Actor[],
  places: ReadonlyMap<ActorId, Place>,
): BroughtPicture {
  const placed = actors.flatMap((actor) => {
    const at = places.get(actor.id);
    return at ? [{ actor, at }] : [];
  });
  const indexOf = new Map(placed.map(({ actor }, index) => [actor.id, index]));
  const colours = new Map(
    [...Object.values(project.tieTypes), ...types].map(({ id, colour }) => [id, colour]),
  );
  return {
    knots: placed.map(({ actor: { kind, sector }, at: [x, y] }) => ({ x, y, kind, sector })),
    threads: ties.flatMap(({ source, target, type, strength, status }): ThumbnailThread[] => {
      const from = indexOf.get(source);
      const to = indexOf.get(target);
      if (from === undefined || to === undefined) return [];
      const colour = tieColour(colours.get(type) ?? 0);
      return [[from, to, { colour, isStrong: strength === 'strong', isPlanned: status === 'planned' }]];
    }),
  };
}
