import type { FrameId } from '@/model/ids';
import type { Frame } from '@/model/types';

/** Two different frames to be held against each other. */
export interface FramePair {
  readonly before: Frame;
  readonly after: Frame;
  /** A frame that was chosen is gone, so another stands in its place. */
  readonly isLost: boolean;
}

/**
 * The frames that were chosen; one that is gone or was not chosen becomes the nearest other one: before, the
 * frame in front of after; after, the last.
 *
 * @param frames in their order
 * @returns null with fewer than two frames
 */
export function choosePair(
  frames: readonly Frame[],
  chosen: { readonly before: FrameId | null; readonly after: FrameId | null },
): FramePair | null {
  const find = (id: FrameId | null) => frames.find((frame) => frame.id === id) ?? null;
  const [oldOne, newOne] = [find(chosen.before), find(chosen.after)];
  const isLost = (chosen.before !== null && !oldOne) || (chosen.after !== null && !newOne);
  const after = newOne ?? frames.findLast((frame) => frame !== oldOne) ?? null;
  if (!after) return null;
  const index = frames.indexOf(after);
  const before =
    (oldOne !== after ? oldOne : null) ??
    frames[index - 1] ??
    frames.find((frame) => frame !== after) ??
    null;
  return before ? { before, after, isLost } : null;
}

/**
 * The two frames that somebody who looks at one most likely means: it and the one before it; for the first frame
 * the whole way to the last.
 */
export function pairFor(
  frames: readonly Frame[],
  seen: FrameId,
): { before: FrameId | null; after: FrameId | null } {
  const index = frames.findIndex(({ id }) => id === seen);
  const before = frames[index - 1];
  return before ? { before: before.id, after: seen } : { before: seen, after: frames.at(-1)?.id ?? null };
}
