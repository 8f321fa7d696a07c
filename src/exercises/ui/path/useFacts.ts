import { useMemo } from 'react';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import type { AnalysisResult } from '@/analysis/types';
import type { FrameId } from '@/model/ids';
import type { Frame, Project } from '@/model/types';
import { useReadingOf } from '@/session/useReadingOf';
import { useAnalysis, useFrame, useProject, useView } from '@/session/useSession';
import type { MapFacts } from '../../types';

/** What the checks look at, as the project is now. The first and the last frame are read beside the one in view. */
export function useFacts(): MapFacts {
  const project = useProject();
  const frame = useFrame();
  const { result } = useAnalysis();
  const first = useReadingOf(useInput(project, project.frames[0], frame.id)).result;
  const last = useReadingOf(useInput(project, project.frames.at(-1), frame.id)).result;
  return useMemo(() => {
    const known = new Map<FrameId, AnalysisResult>();
    for (const one of [first, last, result]) if (one !== null) known.set(one.frame, one);
    return { project, frame, resultOf: (id) => known.get(id) ?? null };
  }, [project, frame, first, last, result]);
}

/** What is to be read of a frame; null for the one in view, which is read already. */
function useInput(project: Project, frame: Frame | undefined, inView: FrameId) {
  const choices = useView((view) => view.choices);
  return useMemo(
    () => (frame && frame.id !== inView ? toAnalysisInput(project, frame, choices) : null),
    [project, frame, inView, choices],
  );
}
