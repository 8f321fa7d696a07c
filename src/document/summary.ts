import * as z from 'zod/mini';
import type { ActorId } from '@/model/ids';
import { projectId } from '@/model/ids';
import { visibleTies } from '@/model/select';
import type { Project } from '@/model/types';
import { type Connection, completed } from '@/platform/database';
import { isSame } from './isSame';
import type { ProjectSummary, ThumbnailKnot } from './types';

/** Most knots of a thumbnail: beyond it they cannot be told apart at 240 px. */
const MOST_KNOTS = 150;

/** Name of the channel on which home screens hear that the list of projects changed. */
export const LIBRARY_CHANNEL = 'rajut:library';

export interface ProjectTimes {
  readonly createdAt: number;
  readonly changedAt: number;
  readonly deletedAt: number | null;
}

/**
 * What the home screen shows of a project. Actors are the project's; ties are counted once over all frames,
 * when both their ends are shown; knots and threads are those of the first frame, at most 150 knots in id
 * order, so that the same project always gives the same picture.
 *
 * @param times milliseconds since 1970
 */
export function summarise(project: Project, times: ProjectTimes): ProjectSummary {
  return {
    id: project.id,
    title: project.title,
    ...times,
    ...countShown(project),
    frames: project.frames.length,
    ...thumbnailOf(project),
  };
}

/** Actors of a project, and its ties whose two ends are shown: each once, however many frames have it. */
export function countShown(project: Project): { readonly actors: number; readonly ties: number } {
  const ties = new Set(project.frames.flatMap((frame) => visibleTies(project, frame).map((tie) => tie.id)));
  return { actors: Object.keys(project.actors).length, ties: ties.size };
}

function thumbnailOf(project: Project): Pick<ProjectSummary, 'knots' | 'threads'> {
  const [frame] = project.frames;
  if (!frame) return { knots: [], threads: [] };
  const knots: ThumbnailKnot[] = [];
  const indexOf = new Map<ActorId, number>();
  const inIdOrder = Object.values(project.actors).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, kind, sector } of inIdOrder) {
    const place = frame.place[id];
    if (!place || knots.length === MOST_KNOTS) continue;
    indexOf.set(id, knots.length);
    knots.push({ x: Math.round(place[0]), y: Math.round(place[1]), kind, sector });
  }
  const threads = visibleTies(project, frame).flatMap(({ source, target }): [number, number][] => {
    const from = indexOf.get(source);
    const to = indexOf.get(target);
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
  return { knots, threads };
}

const count = z.int().check(z.minimum(0));
const summarySchema = z.object({
  id: z.pipe(z.string().check(z.minLength(1)), z.transform(projectId)),
  title: z.string(),
  createdAt: z.number(),
  changedAt: z.number(),
  deletedAt: z.nullable(z.number()),
  actors: count,
  ties: count,
  frames: count,
  knots: z.array(z.object({ x: z.number(), y: z.number(), kind: z.string(), sector: z.string() })),
  threads: z.array(z.readonly(z.tuple([count, count]))),
});

/** A stored summary, null when it is not one: it is then made anew from the project. */
export function readSummary(stored: unknown): ProjectSummary | null {
  const result = summarySchema.safeParse(stored);
  return result.success ? result.data : null;
}

/**
 * Writes the summary of a project over its old one, whose making and deletion times it keeps.
 *
 * @param at when it was changed, null to keep the old time: its content only had to be put right
 * @returns whether anything changed. Rejects when storage fails.
 */
export async function writeSummary(
  connection: Connection,
  project: Project,
  { at, now }: { readonly at: number | null; readonly now: number },
): Promise<boolean> {
  const transaction = connection.transaction('projects', 'readwrite');
  const write = async () => {
    const old = readSummary((await transaction.store.get(project.id))?.summary);
    const summary = summarise(project, timesAfter(old, { at, now }));
    const isNew = !isSame(old, summary);
    if (isNew) await transaction.store.put({ id: project.id, summary });
    return isNew;
  };
  return completed(transaction, write());
}

/** Times of a summary that takes the place of `old`. @param at when it was changed, null to keep that time */
export function timesAfter(
  old: ProjectTimes | null,
  { at, now }: { readonly at: number | null; readonly now: number },
): ProjectTimes {
  return {
    createdAt: old?.createdAt ?? now,
    changedAt: at ?? old?.changedAt ?? now,
    deletedAt: old?.deletedAt ?? null,
  };
}
