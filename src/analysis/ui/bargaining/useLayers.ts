import { useMemo } from 'react';
import { tieTypesInOrder, visibleTies } from '@/model/select';
import type { Frame, Project, TieType } from '@/model/types';
import type { AnalysisChoices } from '../../types';
import { isCounted } from '../choices';

/** Kinds of tie that count and are drawn in the frame, in their order. */
export function useLayers(project: Project, frame: Frame, choices: AnalysisChoices): readonly TieType[] {
  return useMemo(() => {
    const drawn = new Set(visibleTies(project, frame).map((tie) => tie.type));
    return tieTypesInOrder(project).filter(({ id }) => drawn.has(id) && isCounted(choices, id));
  }, [project, frame, choices]);
}
