import { isInFrame } from '@/model/select';
import type { Actor } from '@/model/types';
import { createFindAlike, type FindAlike } from '../pasted/findAlike';
import { nameKey } from '../pasted/nameKey';
import type { ImportAlike, ImportAnswers, ImportTarget, PlannedActor } from './types';

type Told = Omit<PlannedActor, 'actor' | 'isShown'>;

/**
 * Finds out who of a file is who of a project. When the file, or the project, has a name several times, they are
 * taken in turn: nobody of the file is two of the project.
 *
 * @returns the actors in the order of the file, and the names that are only nearly equal. Cost O(actors).
 */
export function matchActors(
  told: readonly Told[],
  target: ImportTarget,
  { alike: forAll, alikeOf }: ImportAnswers,
): { readonly actors: readonly PlannedActor[]; readonly alike: readonly ImportAlike[] } {
  if (target === 'new') {
    return { actors: told.map((one) => ({ ...one, actor: null, isShown: false })), alike: [] };
  }
  const { project, frame } = target;
  const all = Object.values(project.actors);
  const isShown = (actor: Actor) => isInFrame(project, frame, actor.id);
  /** By name, those in view first; whoever is found is taken out. */
  const free = new Map<string, Actor[]>();
  for (const actor of [...all.filter(isShown), ...all.filter((actor) => !isShown(actor))]) {
    const key = nameKey(actor.name);
    const same = free.get(key);
    if (same) same.push(actor);
    else free.set(key, [actor]);
  }
  const exact = told.map(({ name }) => free.get(nameKey(name))?.shift() ?? null);
  const taken = new Set(exact.flatMap((actor) => actor?.id ?? []));
  let findAlike: FindAlike | null = null;
  const alike: ImportAlike[] = [];
  const actors = told.map((one, index): PlannedActor => {
    const same = exact[index] ?? null;
    if (same) return { ...one, actor: same, isShown: isShown(same) };
    // Prepared for the first unknown name only: it costs more than everything else.
    findAlike ??= createFindAlike(all);
    const near = findAlike(one.name);
    if (!near || taken.has(near.id)) return { ...one, actor: null, isShown: false };
    const choice = alikeOf.get(one.key) ?? forAll;
    alike.push({ key: one.key, name: one.name, actor: near, choice });
    if (choice === 'new') return { ...one, actor: null, isShown: false };
    taken.add(near.id);
    return { ...one, actor: near, isShown: isShown(near) };
  });
  return { actors, alike };
}
