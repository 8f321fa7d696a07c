import { ownValue } from '@/model/entries';
import { type ActorId, actorId } from '@/model/ids';
import type { Project } from '@/model/types';
import type { Run, Words } from './types';

/** Shorter names are found inside too many words that mean something else. */
const SHORTEST = 2;
const REFERENCE = /@\[([^\]]+)\]/g;

/**
 * A text that refers to actors where it names them, so that it follows their names, and tells no name that is masked.
 *
 * @param text as somebody wrote it
 * @param project with the names as they were shown when it was written
 * @returns names written in full, as words of their own, become `@[id]`; of several actors of one name the first by id
 * Cost O(characters × actors).
 */
export function keptNames(text: string, project: Project): string {
  let kept = text;
  for (const [name, id] of namesOf(project)) {
    if (!kept.includes(name)) continue;
    // Inside a reference there is no name: an id may be one.
    kept = outside(kept, (words) => words.replaceAll(asWord(name), () => `@[${id}]`));
  }
  return kept;
}

/** The same text with the names as they may be shown now; who is gone is left as the word for that. */
export function shownNames(text: string, project: Project, gone: string): Words {
  const runs: Run[] = [];
  let from = 0;
  for (const found of text.matchAll(REFERENCE)) {
    if (found.index > from) runs.push({ text: text.slice(from, found.index), about: [] });
    const id = actorId(found[1] ?? '');
    const actor = ownValue(project.actors, id);
    runs.push(actor ? { text: actor.name || gone, about: [id] } : { text: gone, about: [] });
    from = found.index + found[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), about: [] });
  return runs;
}

/** Longest first, so that "Dinas Koperasi" is not found as "Koperasi". */
function namesOf({ actors }: Project): readonly (readonly [string, ActorId])[] {
  const known = new Map<string, ActorId>();
  for (const { id, name } of Object.values(actors).sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const shown = name.trim();
    if (shown.length >= SHORTEST && !id.includes(']') && !known.has(shown)) known.set(shown, id);
  }
  return [...known].sort(([a], [b]) => b.length - a.length);
}

function asWord(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu');
}

function outside(text: string, change: (words: string) => string): string {
  return text
    .split(/(@\[[^\]]+\])/)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');
}
