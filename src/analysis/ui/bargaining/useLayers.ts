import { useMemo } from 'react';
import { tieTypesInOrder, visibleTies } from '@/model/select';
import type { Frame, Project, TieType } from '@/model/types';
import { useView } from '@/session/useSession';
import type { AnalysisChoices } from '../../types';
import { isCounted } from '../choices';

interface Layers {
  /** Kinds of tie that count and are drawn in the frame, in their order. */
  readonly layers: readonly TieType[];
  /** The one asked about; null for all that counts, also where the chosen one is not drawn. */
  readonly layer: TieType | null;
}

/** Kinds of tie in which somebody's position can be asked for, and the chosen one. */
export function useLayers(project: Project, frame: Frame, choices: AnalysisChoices): Layers {
  const chosen = useView((view) => view.bargainingLayer);
  return useMemo(() => {
    const drawn = new Set(visibleTies(project, frame).map((tie) => tie.type));
    const layers = tieTypesInOrder(project).filter(({ id }) => drawn.has(id) && isCounted(choices, id));
    return { layers, layer: layers.find(({ id }) => id === chosen) ?? null };
  }, [project, frame, choices, chosen]);
}
