import type { MeasureId } from '../types';
import { bargaining } from './bargaining';
import { betweenness } from './betweenness';
import { closeness } from './closeness';
import { clustering } from './clustering';
import { constraint } from './constraint';
import { core } from './core';
import { degree } from './degree';
import { eccentricity } from './eccentricity';
import { effectiveSize } from './effectiveSize';
import { egoConstraint } from './egoConstraint';
import { eigenvector } from './eigenvector';
import type { Metric } from './facts';
import { harmonic } from './harmonic';
import { inDegree } from './inDegree';
import { outDegree } from './outDegree';
import { pagerank } from './pagerank';
import { reach2 } from './reach2';
import { strength } from './strength';

/** Every measure of single actors. A new one is a file beside this and a line here. */
export const METRICS = {
  degree,
  inDegree,
  outDegree,
  strength,
  betweenness,
  closeness,
  harmonic,
  eigenvector,
  pagerank,
  clustering,
  constraint,
  egoConstraint,
  effectiveSize,
  eccentricity,
  core,
  reach2,
  bargaining,
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
    inDegree: of('inDegree'),
    outDegree: of('outDegree'),
    strength: of('strength'),
    betweenness: of('betweenness'),
    closeness: of('closeness'),
    harmonic: of('harmonic'),
    eigenvector: of('eigenvector'),
    pagerank: of('pagerank'),
    clustering: of('clustering'),
    constraint: of('constraint'),
    egoConstraint: of('egoConstraint'),
    effectiveSize: of('effectiveSize'),
    eccentricity: of('eccentricity'),
    core: of('core'),
    reach2: of('reach2'),
    bargaining: of('bargaining'),
  };
}
