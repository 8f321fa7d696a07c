import type { Actor } from './types';

/** More matches than this are not read: one more letter is quicker. */
export const MOST_MATCHES = 50;

/**
 * Actors whose name fits what was typed: names that begin with it first, then names with a word that does,
 * then names that contain it; among equals by name. Capitals and accents do not matter.
 *
 * @returns at most MOST_MATCHES actors; all of them by name when nothing was typed
 */
export function matchActors(actors: readonly Actor[], typed: string): Actor[] {
  const wanted = plain(typed);
  return actors
    .map((actor) => ({ actor, rank: nameRank(plain(actor.name), wanted) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || a.actor.name.localeCompare(b.actor.name, 'id'))
    .slice(0, MOST_MATCHES)
    .map(({ actor }) => actor);
}

/** The rank of what does not fit: after all others. */
export const NO_MATCH = 3;

/**
 * How well a text fits what was typed, both `plain`: 0 begins with it, 1 has a word that does, 2 contains it,
 * NO_MATCH does not.
 */
export function nameRank(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  if (name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) return 1;
  return name.includes(wanted) ? 2 : NO_MATCH;
}

/** Text without capitals, accents and outer spaces, for comparing. */
export const plain = (text: string) =>
  text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('id');
