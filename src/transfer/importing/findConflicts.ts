import { LIMITS } from '@/model/limits';
import { ACTOR_FIELDS } from '../exchange/types';
import { cutWhole } from '../pasted/cleanText';
import type { SaidOfActor } from './saidFields';
import { isUnsaid } from './saidFields';
import type { ImportAnswers, ImportConflict, ImportPlan, PlannedActor } from './types';

/**
 * Compares what a file says of actors of the project with what the project says: what is empty is filled, and what
 * differs is a conflict. What a file leaves at its beginning ("person", not judged) says nothing.
 *
 * Cost O(actors).
 */
export function findConflicts(
  actors: readonly PlannedActor[],
  { conflict: forAll, conflictOf }: ImportAnswers,
): Pick<ImportPlan, 'conflicts' | 'filled'> {
  const conflicts: ImportConflict[] = [];
  const filled: { actor: NonNullable<PlannedActor['actor']>; set: SaidOfActor }[] = [];
  for (const { key: inFile, actor, said } of actors) {
    if (!actor) continue;
    let set: SaidOfActor = {};
    for (const field of ACTOR_FIELDS) {
      const theirs = said[field];
      const ours = actor[field];
      if (theirs === undefined || isUnsaid(field, theirs) || areEqual(ours, theirs)) continue;
      if (field === 'notes' && actor.notes.includes(String(theirs))) continue;
      if (isUnsaid(field, ours)) {
        set = { ...set, [field]: theirs };
        continue;
      }
      const key = `${inFile}\u0000${field}`;
      const choice = conflictOf.get(key) ?? forAll;
      conflicts.push({ key, actor, field, ours, theirs, choice });
      if (choice === 'theirs')
        set = { ...set, [field]: field === 'notes' ? both(actor.notes, said.notes) : theirs };
    }
    if (Object.keys(set).length > 0) filled.push({ actor, set });
  }
  return { conflicts, filled };
}

const areEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Notes are never overwritten: what the file says is written below. */
const both = (ours: string, theirs = '') => cutWhole(`${ours}\n${theirs}`, LIMITS.text);
