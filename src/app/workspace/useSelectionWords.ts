import { useText } from '@/i18n/useText';
import { useFrame, useProject, useView } from '@/session/useSession';
import { actorName } from '@/wording/fields';

/** What is selected, in a few words; null when nothing is. */
export function useSelectionWords(): string | null {
  const { t } = useText();
  const project = useProject();
  const frame = useFrame();
  const { actors, ties } = useView((view) => view.selection);
  const count = actors.size + ties.size;
  if (count === 0) return null;
  if (count > 1) return t(($) => $.editor.selected, { count });
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
