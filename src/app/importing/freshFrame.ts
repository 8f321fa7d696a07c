import { newFrame } from '@/model/defaults';
import type { FrameId } from '@/model/ids';
import type { Frame, Project } from '@/model/types';

/** An empty frame right after another one, for what a file brings. It is not in the project yet. */
export function freshFrame(
  project: Project,
  after: Frame,
  fresh: { readonly id: FrameId; readonly title: string },
): Frame {
  const next = project.frames[project.frames.findIndex(({ id }) => id === after.id) + 1];
  const order = next ? (after.order + next.order) / 2 : after.order + 1;
  return newFrame(fresh.id, fresh.title, order);
}
