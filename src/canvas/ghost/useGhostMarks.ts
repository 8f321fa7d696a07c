import { useMemo } from 'react';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import { cutOffBy } from '@/analysis/whatIf/cutOff';
import { useText } from '@/i18n/useText';
import { changesOf } from '@/session/ghost';
import { useFrame, useProject, useView } from '@/session/useSession';
import type { GhostMarks } from './ghostMarks';

/** What the ghost of the moment does to those on the map, null while nothing is supposed. */
export function useGhostMarks(): GhostMarks | null {
  const { t } = useText();
  const project = useProject();
  const frame = useFrame();
  const choices = useView((view) => view.choices);
  const ghost = useView((view) => view.ghost);
  return useMemo(() => {
    if (!ghost) return null;
    const { actorsGone, tiesGone } = ghost;
    return {
      actorsGone,
      tiesGone,
      cutOff: new Set(cutOffBy(toAnalysisInput(project, frame, choices), changesOf(ghost))),
      words: {
        gone: t(($) => $.whatIf.map.gone),
        broken: t(($) => $.whatIf.map.broken),
        cutOff: t(($) => $.whatIf.map.cutOff),
      },
    };
  }, [ghost, project, frame, choices, t]);
}
