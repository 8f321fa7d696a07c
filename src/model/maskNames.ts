import type { ActorId } from './ids';
import type { Actor, Project } from './types';

/** How names are shown: as they are, as initials, as a code such as K17, or not at all. */
export const NAME_MODES = ['full', 'initials', 'code', 'hidden'] as const;
export type NameMode = (typeof NAME_MODES)[number];

/**
 * A project in which nobody can be recognised by name. Everything that shows names takes this instead of the
 * project itself, so that lists, sentences, tooltips and exports hide them together. What people wrote freely
 * (notes, roles, reasons) is left as it is.
 *
 * @param hiddenName the word for everybody in the mode `hidden`, in the reader's language
 * @returns the same object in the mode `full`. Cost O(n log n).
 */
export function maskNames(project: Project, mode: NameMode, hiddenName: string): Project {
  if (mode === 'full') return project;
  const actors: Record<ActorId, Actor> = {};
  const taken = new Set<string>();
  for (const actor of Object.values(project.actors).sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const name = mode === 'hidden' ? hiddenName : distinct(masks[mode](actor), taken);
    taken.add(name);
    actors[actor.id] = { ...actor, name };
  }
  return { ...project, actors };
}

/** Letters of codes, without those that are read as figures. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

const masks = {
  initials: ({ name }: Actor) => initialsOf(name) || '?',
  // From the id, so that nobody's code changes when somebody is added.
  code: ({ id }: Actor) => {
    const hash = hashOf(id);
    return `${LETTERS[hash % LETTERS.length] ?? 'A'}${1 + (Math.floor(hash / LETTERS.length) % 99)}`;
  },
} as const;

/** First letters of the words of a name, at most four: "Dinas Pertanian Karawang" is DPK. */
function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words
    .slice(0, 4)
    .map((word) => [...word][0]?.toLocaleUpperCase('id') ?? '')
    .join('');
}

/** A second actor of the same mask gets a number after it. */
function distinct(mask: string, taken: ReadonlySet<string>): string {
  if (!taken.has(mask)) return mask;
  let number = 2;
  while (taken.has(`${mask} ${number}`)) number++;
  return `${mask} ${number}`;
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
