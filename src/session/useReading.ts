import { useMemo, useState } from 'react';
import type { AnalysisResult } from '@/analysis/types';
import type { Project } from '@/model/types';
import { useAnalysis, useProject } from './useSession';

interface Reading {
  readonly state: 'waiting' | 'ready' | 'failed';
  readonly result: AnalysisResult | null;
  /** Names for the result: knows every actor of it. */
  readonly project: Project;
}

/**
 * The newest result with a project that still has all its actors. A result may be one edit behind: when that
 * edit deleted somebody, the project of before is kept until the new result comes, so no name flickers away.
 */
export function useReading(): Reading {
  const { state, result } = useAnalysis();
  return { state, result, project: useProjectFor(result) };
}

/** The same for a long panel: drawn once an edit, with its numbers, instead of once before them too. */
export function useReadingWithNumbers(): Reading {
  const { state, result, project } = useReading();
  const newest = useMemo(() => ({ state, result, project }), [state, result, project]);
  const [reading, setReading] = useState(newest);
  if (reading !== newest && !isOnlyAwaited(reading, newest)) setReading(newest);
  return reading;
}

/** Nothing that is read has changed yet, but the numbers are on their way. */
function isOnlyAwaited(before: Reading, now: Reading): boolean {
  const isAwaited = now.state === 'waiting' && before.state !== 'failed' && now.result === before.result;
  return isAwaited && isAsRead(before.project, now.project, now.result);
}

/** Whoever came is not read of before the numbers do. */
function isAsRead(before: Project, now: Project, result: AnalysisResult | null): boolean {
  if (now.tieTypes !== before.tieTypes || now.groups !== before.groups) return false;
  if (now.actors === before.actors) return true;
  return (
    result?.components.every((part) => part.every((id) => now.actors[id] === before.actors[id])) ?? false
  );
}

/** The newest project that has all actors of a result. */
export function useProjectFor(result: AnalysisResult | null): Project {
  const newest = useProject();
  const [project, setProject] = useState(newest);
  if (project !== newest && (result === null || hasAll(newest, result))) setProject(newest);
  return project;
}

function hasAll(project: Project, { components }: AnalysisResult): boolean {
  return components.every((part) => part.every((id) => project.actors[id] !== undefined));
}
