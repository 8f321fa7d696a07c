import { useMemo } from 'react';
import { visibleTies } from '@/model/select';
import { useFrame, useProject, useView } from '@/session/useSession';
import { isCounted } from './choices';

/** How many tie types of the frame are counted together. */
export function useLayerCount(): number {
  const project = useProject();
  const frame = useFrame();
  const choices = useView((state) => state.choices);
  return useMemo(() => {
    const drawn = new Set(visibleTies(project, frame).map(({ type }) => type));
    return [...drawn].filter((type) => isCounted(choices, type)).length;
  }, [project, frame, choices]);
}
