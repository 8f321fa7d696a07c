import { type ActorId, actorId, tieTypeId } from '@/model/ids';
import { actorsInFrame, isInFrame } from '@/model/select';
import { STORIES, type StoryId } from '@/model/story';
import type { Frame, Project } from '@/model/types';

/** Who the story of Karawang is about, by the ids of the sample: a saved copy keeps them. */
export const FARMERS = actorId('poktan');
export const MIDDLEMAN = actorId('tengkulak');
export const COOPERATIVE = actorId('kkt');
/** The kind of tie in which the farmers bargain. */
export const GRAIN = tieTypeId('goods');

/** A story is measured while the page draws: not on a map that has grown far beyond it. */
const ACTORS_MAX = 60;
/** Growing is woven tie after tie, which takes longer; and fewer than this have hardly four stages. */
const GROWING_MIN = 8;
const GROWING_MAX = 40;

/** The two frames that the story of Karawang is told on. */
export interface BeforeAndAfter {
  readonly before: Frame;
  readonly after: Frame;
}

/**
 * The frames that the story of Karawang is told on, found by who is in them.
 *
 * @returns null where it cannot be told: without the farmers, the middleman before or their cooperative after
 * Cost O(frames + n).
 */
export function karawangFrames(project: Project): BeforeAndAfter | null {
  const { frames, tieTypes } = project;
  if (!Object.hasOwn(tieTypes, GRAIN)) return null;
  const holds = (frame: Frame, id: ActorId) => isInFrame(project, frame, id);
  const isTold = (frame: Frame) => holds(frame, FARMERS) && Object.keys(frame.place).length <= ACTORS_MAX;
  const before = frames.find((one) => isTold(one) && holds(one, MIDDLEMAN) && !holds(one, COOPERATIVE));
  const after = frames.find((one) => isTold(one) && holds(one, COOPERATIVE) && !holds(one, MIDDLEMAN));
  return before && after ? { before, after } : null;
}

/**
 * The frame that a network is grown from: the first that was marked as fragments, with somebody to weave it.
 *
 * @returns null where there is none
 * Cost O(frames + n log n).
 */
export function growthFrame(project: Project): Frame | null {
  const frame = project.frames.find(({ stage }) => stage === 'fragments');
  if (!frame) return null;
  const actors = actorsInFrame(project, frame);
  if (actors.length < GROWING_MIN || actors.length > GROWING_MAX) return null;
  return actors.some(({ weaver }) => weaver) ? frame : null;
}

const FRAMES_OF: Readonly<Record<StoryId, (project: Project) => unknown>> = {
  karawang: karawangFrames,
  growth: growthFrame,
};

/**
 * The story that can be told on a project.
 *
 * @returns null for most
 * Cost as above; commands ask on every change.
 */
export function storyOf(project: Project): StoryId | null {
  return STORIES.find((id) => FRAMES_OF[id](project) !== null) ?? null;
}
