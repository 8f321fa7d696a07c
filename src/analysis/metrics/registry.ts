import type { MeasureId } from '../types';
import { betweenness } from './betweenness';
import { closeness } from './closeness';
import { clustering } from './clustering';
import { degree } from './degree';
import { eigenvector } from './eigenvector';
import type { Metric } from './facts';

/** Every measure of single actors. A new one is a file beside this and a line here. */
export const METRICS = {
  degree,
  betweenness,
  closeness,
  eigenvector,
  clustering,
} as const satisfies Record<MeasureId, Metric>;

/**
 * Does the same for every measure.
 *
 * @param of what to make for one measure
 * @returns what was made, by measure; the compiler asks for a line here with each new measure
 */
export function byMeasure<T>(of: (measure: MeasureId) => T): Readonly<Record<MeasureId, T>> {
  return {
    degree: of('degree'),
    betweenness: of('betweenness'),
    closeness: of('closeness'),
    eigenvector: of('eigenvector'),
    clustering: of('clustering'),
  };
}
