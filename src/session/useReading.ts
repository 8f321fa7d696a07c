import { useState } from 'react';
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
