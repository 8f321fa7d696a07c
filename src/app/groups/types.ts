import type { AnalysisResult } from '@/analysis/types';
import type { Frame, Project } from '@/model/types';

/** Most maps that are looked at together: more find no room on a projector. */
export const MOST_MAPS = 8;
export const FEWEST_MAPS = 2;

/** A project that is looked at beside others. */
export interface GroupMap {
  readonly key: string;
  /** Tells it apart from the others, also where two projects have one title. */
  readonly title: string;
  readonly project: Project;
  /** Where it can be opened; null for one of a file. */
  readonly href: string | null;
}

export type WhichFrame = 'first' | 'last';

/** A map with what is read from one of its frames; `result` is null while it is being read. */
export interface GroupReading {
  readonly map: GroupMap;
  readonly frame: Frame;
  readonly result: AnalysisResult | null;
  /** Whatever is known of any frame, for the checks of an exercise. */
  readonly resultOf: (frame: Frame['id']) => AnalysisResult | null;
}
