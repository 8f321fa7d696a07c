import { KNOT_PX } from '@/appearance/actorLook';
import { nameBox } from '@/canvas/layout/nameBox';
import { runLayout } from '@/canvas/layout/runLayout';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Project } from '@/model/types';

/**
 * Lays out the first frame of a merged project, where the maps still stand beside each other. The others keep the
 * places that their groups gave them.
 *
 * @param signal ends it; then it rejects
 */
export async function layOutTogether(project: Project, signal: AbortSignal): Promise<Project> {
  const [together, ...own] = project.frames;
  if (!together) return project;
  const actors = actorsInFrame(project, together).map(({ id, name }) => ({
    id,
    at: together.place[id] ?? ([0, 0] as const),
    isPinned: false,
    box: nameBox(name, KNOT_PX),
  }));
  const ties = visibleTies(project, together).map(({ source, target }) => ({
    source,
    target,
    isDirected: false,
  }));
  const task = { layout: { kind: 'force' }, input: { actors, ties, only: null } } as const;
  const { places } = await runLayout(task, undefined, signal);
  const place = { ...together.place, ...Object.fromEntries(places.map(({ id, to }) => [id, to])) };
  return { ...project, frames: [{ ...together, place }, ...own] };
}
