import { analyse } from '@/analysis/analyse';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import { ALL_COUNTED, type AnalysisResult } from '@/analysis/types';
import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Frame, Project } from '@/model/types';
import type { ThumbnailThread } from '@/picture/thumbnailShapes';

/** A shape in one of its states, with what is read from it. */
export interface LivingShape {
  readonly knots: readonly {
    readonly x: number;
    readonly y: number;
    readonly kind: string;
    readonly sector: string;
  }[];
  readonly threads: readonly ThumbnailThread[];
  readonly result: AnalysisResult;
}

/** What the gallery shows of a shape. */
export interface Living {
  readonly asDrawn: LivingShape;
  /** Its second frame, for the shape that has two. */
  readonly after: LivingShape | null;
  /** Without who carries most paths; null where all carry alike, so that nobody is the middle. */
  readonly withoutMiddle: (LivingShape & { readonly name: string }) | null;
}

/** Who carries so many times the mean of paths is a middle. */
const MIDDLE = 1.5;

/** Reads a shape as it is and as it could be, by the same analysis as every map. Cost of three small analyses. */
export function livingShape(project: Project): Living {
  const [first, second] = project.frames;
  if (!first) throw new Error('livingShape: a shape has a frame');
  const asDrawn = read(project, first);
  const id = middleOf(asDrawn.result);
  const middle = id === null ? undefined : ownValue(project.actors, id);
  return {
    asDrawn,
    after: second ? read(project, second) : null,
    withoutMiddle: middle ? { name: middle.name, ...read(project, without(first, middle.id)) } : null,
  };
}

function middleOf({ measures, n }: AnalysisResult): ActorId | null {
  const { ranking, raw } = measures.betweenness;
  const [best] = ranking;
  if (best === undefined) return null;
  const mean = ranking.reduce((sum, id) => sum + (raw[id] ?? 0), 0) / n;
  return (raw[best] ?? 0) > MIDDLE * mean ? best : null;
}

function without(frame: Frame, gone: ActorId): Frame {
  const place = Object.fromEntries(Object.entries(frame.place).filter(([id]) => id !== gone));
  return { ...frame, place };
}

function read(project: Project, frame: Frame): LivingShape {
  const actors = actorsInFrame(project, frame);
  const indexOf = new Map(actors.map(({ id }, index) => [id, index]));
  const result = analyse(toAnalysisInput(project, frame, ALL_COUNTED));
  const knots = actors.map(({ id, kind, sector }) => {
    const [x, y] = frame.place[id] ?? [0, 0];
    return { x, y, kind, sector };
  });
  const threads = visibleTies(project, frame).flatMap(({ source, target }): ThumbnailThread[] => {
    const [from, to] = [indexOf.get(source), indexOf.get(target)];
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
  return { knots, threads, result };
}
