import { LIMITS } from '@/model/limits';
import type { Problem, ProblemCode } from '@/model/problem';
import { isJsonRecord, type JsonRecord, recordAt } from './jsonRecord';

/**
 * Finds what a schema of single fields cannot see: too many entries, keys that differ from the id they hold,
 * frames with the same id, references to actors that are not in the project, ties from an actor to itself.
 * A tie type that is not in the file is fine: its ties are shown as of an unknown type.
 *
 * @param project raw project of the current version; parts of a wrong kind are passed over, for the schema
 * @returns problems in the order of the file, places relative to the project. Cost O(actors + ties).
 */
export function findReferenceProblems(project: JsonRecord): readonly Problem[] {
  const actors = recordAt(project, 'actors');
  const frames = Array.isArray(project.frames) ? project.frames : [];
  return [
    ...crowds(actors, LIMITS.actors, ['actors']),
    ...mismatches(actors, ['actors']),
    ...mismatches(recordAt(project, 'tieTypes'), ['tieTypes']),
    ...mismatches(recordAt(project, 'groups'), ['groups']),
    ...groupProblems(recordAt(project, 'groups'), actors),
    ...twins(frames),
    ...frames.flatMap((frame, index) =>
      isJsonRecord(frame) ? frameProblems(frame, actors, ['frames', String(index)]) : [],
    ),
  ];
}

function frameProblems(frame: JsonRecord, actors: JsonRecord, place: readonly string[]): readonly Problem[] {
  const ties = recordAt(frame, 'ties');
  const placed = Object.keys(recordAt(frame, 'place')).filter((id) => !Object.hasOwn(actors, id));
  return [
    ...placed.map((id) => problem('danglingEnd', [...place, 'place', id])),
    ...crowds(ties, LIMITS.ties, [...place, 'ties']),
    ...mismatches(ties, [...place, 'ties']),
    ...Object.entries(ties).flatMap(([id, tie]) =>
      isJsonRecord(tie) ? tieProblems(tie, actors, [...place, 'ties', id]) : [],
    ),
  ];
}

function tieProblems(tie: JsonRecord, actors: JsonRecord, place: readonly string[]): readonly Problem[] {
  const { source, target } = tie;
  const problems: Problem[] = [];
  if (typeof source === 'string' && source === target) problems.push(problem('selfTie', place));
  if (typeof source === 'string' && !Object.hasOwn(actors, source)) {
    problems.push(problem('danglingEnd', [...place, 'source']));
  }
  if (typeof target === 'string' && !Object.hasOwn(actors, target)) {
    problems.push(problem('danglingEnd', [...place, 'target']));
  }
  return problems;
}

function groupProblems(groups: JsonRecord, actors: JsonRecord): readonly Problem[] {
  return Object.entries(groups).flatMap(([id, group]) => {
    const members = isJsonRecord(group) && Array.isArray(group.members) ? group.members : [];
    return members.flatMap((member, index) =>
      typeof member === 'string' && !Object.hasOwn(actors, member)
        ? [problem('danglingEnd', ['groups', id, 'members', String(index)])]
        : [],
    );
  });
}

function crowds(entries: JsonRecord, limit: number, place: readonly string[]): readonly Problem[] {
  return Object.keys(entries).length > limit ? [{ code: 'tooMany', place, limit }] : [];
}

function mismatches(entries: JsonRecord, place: readonly string[]): readonly Problem[] {
  return Object.entries(entries).flatMap(([key, entity]) =>
    isJsonRecord(entity) && typeof entity.id === 'string' && entity.id !== key
      ? [problem('idMismatch', [...place, key, 'id'])]
      : [],
  );
}

function twins(frames: readonly unknown[]): readonly Problem[] {
  const seen = new Set<unknown>();
  return frames.flatMap((frame, index) => {
    if (!isJsonRecord(frame) || typeof frame.id !== 'string') return [];
    if (seen.has(frame.id)) return [problem('duplicateId', ['frames', String(index), 'id'])];
    seen.add(frame.id);
    return [];
  });
}

function problem(code: ProblemCode, place: readonly string[]): Problem {
  return { code, place };
}
