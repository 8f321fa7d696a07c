import { useText } from '@/i18n/useText';
import { useFrame, useProject, useView } from '@/session/useSession';
import { actorName } from '@/wording/fields';

/** What is selected, in a few words; null when nothing is. */
export function useSelectionWords(): string | null {
  const { t, list } = useText();
  const project = useProject();
  const frame = useFrame();
  const { actors, ties } = useView((view) => view.selection);
  if (actors.size + ties.size === 0) return null;
  if (actors.size + ties.size > 1) {
    const counts = [
      ...(actors.size > 0 ? [t(($) => $.common.actorCount, { count: actors.size })] : []),
      ...(ties.size > 0 ? [t(($) => $.common.tieCount, { count: ties.size })] : []),
    ];
    return t(($) => $.editor.selected, { what: list(counts) });
  }
  const [actor] = actors;
  if (actor) return actorName(t, project.actors[actor]);
  const [tieId] = ties;
  const tie = tieId ? frame.ties[tieId] : undefined;
  if (!tie) return null;
  return t(($) => $.editor.tieName, {
    source: actorName(t, project.actors[tie.source]),
    target: actorName(t, project.actors[tie.target]),
  });
}
