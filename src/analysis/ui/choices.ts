import type { TieTypeId } from '@/model/ids';
import type { FrameKind } from '@/model/types';
import { ALL_COUNTED, type AnalysisChoices, RESOLUTIONS } from '../types';

/** Whether ties of this type count. */
export function isCounted({ tieTypes }: AnalysisChoices, type: TieTypeId): boolean {
  return tieTypes === null || tieTypes.includes(type);
}

/**
 * Counts a tie type, or no longer counts it.
 *
 * @param all the project's tie types; types that are gone leave the choice
 * @returns the choice with `tieTypes` null once every type counts, so that types made later count too
 */
export function toggleTieType(
  choices: AnalysisChoices,
  all: readonly TieTypeId[],
  type: TieTypeId,
): AnalysisChoices {
  const counted = all.filter((one) => (one === type) !== isCounted(choices, one));
  return { ...choices, tieTypes: counted.length === all.length ? null : counted };
}

/** What of the choices differs from what a reader expects, in the order in which it is told. */
export interface Unusual {
  /** Tie types that do not count, of those that there are. */
  readonly types: readonly TieTypeId[];
  readonly weak: boolean;
  /** Planned ties count where they usually do not, or the other way round. */
  readonly planned: 'counted' | 'left out' | null;
  readonly directed: boolean;
  readonly clusters: 'drawn' | 'coarser' | 'finer' | null;
}

/**
 * What the choices leave out or read in another way than usual.
 *
 * @param all the project's tie types; a choice of types that are gone is none
 * @param kind of the frame in view, which decides about planned ties
 * @returns null when everything is as usual, also when a choice says expressly what would be so anyway
 */
export function unusualIn(
  choices: AnalysisChoices,
  all: readonly TieTypeId[],
  kind: FrameKind,
): Unusual | null {
  const types = all.filter((type) => !isCounted(choices, type));
  const expected = kind === 'plan' ? 'yes' : 'no';
  const planned =
    choices.planned === 'auto' || choices.planned === expected
      ? null
      : choices.planned === 'yes'
        ? 'counted'
        : 'left out';
  const clusters =
    choices.grouping === 'drawn'
      ? 'drawn'
      : choices.resolution === ALL_COUNTED.resolution
        ? null
        : choices.resolution < ALL_COUNTED.resolution
          ? 'coarser'
          : 'finer';
  const isUsual =
    types.length === 0 && choices.weak && planned === null && !choices.directed && clusters === null;
  return isUsual ? null : { types, weak: !choices.weak, planned, directed: choices.directed, clusters };
}

/** Where the resolution stands among RESOLUTIONS; one that is not listed stands at the nearest. */
export function resolutionStep({ resolution }: AnalysisChoices): number {
  const apart = RESOLUTIONS.map((one) => Math.abs(one - resolution));
  return apart.indexOf(Math.min(...apart));
}
