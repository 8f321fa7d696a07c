import type { StoryId } from '@/model/story';
import type { Project } from '@/model/types';
import { tellGrowth } from './growth';
import { tellKarawang } from './karawang';
import type { StoryStep } from './types';

const TELL: Readonly<Record<StoryId, (project: Project) => readonly StoryStep[]>> = {
  karawang: tellKarawang,
  growth: tellGrowth,
};

/** The steps of a project, which several parts of the screen ask for; as they were told last. */
const known = new WeakMap<Project, { readonly id: StoryId; readonly steps: readonly StoryStep[] }>();

/**
 * The steps of a story on a project as it is now; the same objects whenever the same project is asked.
 *
 * @returns none where the project has become another than the story is about
 * Cost see the stories; nothing the second time.
 */
export function tellStory(project: Project, id: StoryId): readonly StoryStep[] {
  const last = known.get(project);
  if (last?.id === id) return last.steps;
  const steps = TELL[id](project);
  known.set(project, { id, steps });
  return steps;
}
