import { type AnalysisResult, CAUTIONS, type CautionId, type RoleFinding } from './types';

/** Below this many actors one tie can change the reading: role cuts and centralization become coarse. */
export const SMALL_N = 12;

interface Reading extends Pick<AnalysisResult, 'n' | 'm' | 'arrowCount' | 'leftOut'> {
  readonly components: readonly unknown[];
  /** By index of the actor. */
  readonly roles: readonly (readonly RoleFinding[])[];
}

/** When each caution applies; see CAUTIONS. */
const APPLIES: Readonly<Record<CautionId, (reading: Reading) => boolean>> = {
  noActors: ({ n }) => n === 0,
  oneActor: ({ n }) => n === 1,
  twoActors: ({ n }) => n === 2,
  noTies: ({ n, m }) => n >= 2 && m === 0,
  smallN: ({ n }) => n >= 3 && n < SMALL_N,
  disconnected: ({ m, components }) => m > 0 && components.length > 1,
  complete: ({ n, m, arrowCount }) => n >= 3 && m === (n * (n - 1)) / 2 && (arrowCount ?? 2 * m) === 2 * m,
  // Where nobody is tied there is no edge; that ties are missing is said already.
  peripheralUnmapped: ({ m, roles }) =>
    m > 0 && roles.some((found) => found.some(({ role }) => role === 'peripheral' || role === 'isolate')),
  arrows: ({ arrowCount }) => (arrowCount ?? 0) > 0,
  leftOut: ({ leftOut }) => leftOut > 0,
};

/**
 * What a reader must know before believing the numbers.
 *
 * @param reading the result so far
 * @returns in the order of CAUTIONS, none twice; empty for a connected map of twelve or more without periphery
 */
export function findCautions(reading: Reading): readonly CautionId[] {
  return CAUTIONS.filter((caution) => APPLIES[caution](reading));
}
