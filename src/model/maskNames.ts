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
 * @returns the same object in the mode `full`, and whenever the same is asked of the same project; an actor whom
 *   an edit leaves alone is the same object as before it. Cost O(n log n) the first time.
 */
export function maskNames(project: Project, mode: NameMode, hiddenName: string): Project {
  if (mode === 'full') return project;
  const way = mode === 'hidden' ? `hidden ${hiddenName}` : mode;
  const known = projects.get(project);
  if (known?.way === way) return known.masked;
  const actors: Record<ActorId, Actor> = {};
  const tell = distinctNames();
  for (const actor of Object.values(project.actors).sort((a, b) => (a.id < b.id ? -1 : 1))) {
    actors[actor.id] = renamed(actor, mode === 'hidden' ? hiddenName : tell(masks[mode](actor)));
  }
  const masked = { ...project, actors };
  projects.set(project, { way, masked });
  return masked;
}

/** What dozens of parts of the screen ask of one project; as it was asked last. */
const projects = new WeakMap<Project, { readonly way: string; readonly masked: Project }>();
/** Masked actors by the real ones, so that an edit of one actor does not draw all of them anew. */
const maskedActors = new WeakMap<Actor, Actor>();

function renamed(actor: Actor, name: string): Actor {
  const known = maskedActors.get(actor);
  if (known?.name === name) return known;
  const masked = { ...actor, name };
  maskedActors.set(actor, masked);
  return masked;
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

/** Gives a second actor of the same mask a number after it, then a third; O(1) each but for numbers that are masks. */
function distinctNames(): (mask: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (mask) => {
    let name = mask;
    let number = next.get(mask) ?? 1;
    while (taken.has(name)) name = `${mask} ${++number}`;
    next.set(mask, number);
    taken.add(name);
    return name;
  };
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
