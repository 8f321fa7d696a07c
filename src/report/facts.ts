import type { AnalysisChoices, AnalysisResult } from '@/analysis/types';
import type { Text } from '@/i18n/useText';
import type { ActorId, FrameId, TieTypeId } from '@/model/ids';
import { actorsInFrame, tieTypesInOrder, visibleTies } from '@/model/select';
import type { Actor, Frame, Project, TieType } from '@/model/types';
import { choosePair } from '@/stages/compare/choosePair';
import type { NextTies } from '@/stages/weaving/nextTies';
import { chosenFrames } from './reportSheet';

/** Two different frames, the way from one to the other being what the report tells of. */
export interface Way {
  readonly before: Frame;
  readonly after: Frame;
}

/** The measures of a frame, all tie types counted or one alone. */
export interface Reading {
  readonly frame: FrameId;
  /** null for all. */
  readonly layer: TieTypeId | null;
  /** null when it could not be computed. */
  readonly result: AnalysisResult | null;
}

/** Everything a report is made of. Nothing in it is made up: what is missing here is a gap in the report. */
export interface Facts {
  /** The language of the report, whatever the app's is. */
  readonly text: Text;
  /** With its names as they may be shown. */
  readonly project: Project;
  readonly choices: AnalysisChoices;
  readonly readings: readonly Reading[];
  /** The ties to weave next in the last frame; null when they could not be computed. */
  readonly next: NextTies | null;
  /** When it is made, ms since 1970. */
  readonly now: number;
  /** What is said of masked names; '' while they are real. */
  readonly masked: string;
}

/** What the readings are needed of; see `neededReadings`. */
export type NeededReading = Pick<Reading, 'frame' | 'layer'>;

/** More frames than these are told without their measures. */
const FRAMES_MAX = 12;
/** So many tie types that both frames have are compared alone, where others are in one of them only. */
const LAYERS_MAX = 2;

/**
 * The frames that a report is about.
 *
 * @returns the chosen ones, else the first and the last; null with a single frame
 */
export function wayOf(project: Project): Way | null {
  const { before, after } = chosenFrames(project);
  const first = before ?? project.frames.find(({ id }) => id !== after)?.id ?? null;
  const pair = choosePair(project.frames, { before: first, after });
  return pair && { before: pair.before, after: pair.after };
}

/** The frame the report begins with: before, or the only one there is. */
export function firstFrame(project: Project): Frame | null {
  return wayOf(project)?.before ?? project.frames[0] ?? null;
}

/** The frame the report leads to: after, or the only one there is. Weaving goes on from here. */
export function lastFrame(project: Project): Frame | null {
  return wayOf(project)?.after ?? project.frames[0] ?? null;
}

/** Frames that are told one after the other: all of a few, else the two that are compared and those in between. */
export function framesOnTheWay(project: Project): readonly Frame[] {
  const { frames } = project;
  if (frames.length <= FRAMES_MAX) return frames;
  const way = wayOf(project);
  return frames.filter((frame, at) => at < FRAMES_MAX || frame === way?.before || frame === way?.after);
}

/** Tie types of the two frames: in both, or in one only. In their order. */
export function layersOf(
  project: Project,
  { before, after }: Way,
): { readonly shared: readonly TieType[]; readonly lonely: readonly TieType[] } {
  const typesIn = (frame: Frame) => new Set(visibleTies(project, frame).map(({ type }) => type));
  const [old, fresh] = [typesIn(before), typesIn(after)];
  const types = tieTypesInOrder(project);
  return {
    shared: types.filter(({ id }) => old.has(id) && fresh.has(id)),
    lonely: types.filter(({ id }) => old.has(id) !== fresh.has(id)),
  };
}

/** What has to be measured for a report of a project: each frame, and where it takes that, some types alone. */
export function neededReadings(project: Project): readonly NeededReading[] {
  const all = framesOnTheWay(project).map(({ id }): NeededReading => ({ frame: id, layer: null }));
  const way = wayOf(project);
  if (!way) return all;
  const { shared, lonely } = layersOf(project, way);
  const alone = lonely.length > 0 ? shared.slice(0, LAYERS_MAX) : [];
  return [
    ...all,
    ...alone.flatMap(({ id }) => [
      { frame: way.before.id, layer: id },
      { frame: way.after.id, layer: id },
    ]),
  ];
}

/** The measures of a frame; null when there are none. */
export function readingOf(
  { readings }: Facts,
  frame: Frame | null,
  layer: TieTypeId | null = null,
): AnalysisResult | null {
  return readings.find((one) => one.frame === frame?.id && one.layer === layer)?.result ?? null;
}

/** Everybody who is in a frame that the report tells of, as a reader of the language sorts them. */
export function stakeholders({ text, project }: Facts): readonly Actor[] {
  const { compare } = new Intl.Collator(text.language, { numeric: true });
  const here = new Map<ActorId, Actor>();
  for (const frame of project.frames) {
    for (const actor of actorsInFrame(project, frame)) here.set(actor.id, actor);
  }
  return [...here.values()].sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
