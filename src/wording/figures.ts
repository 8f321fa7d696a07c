import { CLEAR_FROM } from '@/analysis/readShape';
import type { AnalysisResult } from '@/analysis/types';
import type { Message } from '@/i18n/messages';
import type { Text } from '@/i18n/useText';
import { CITATIONS } from './citations';
import { honestShare } from './honestShare';

/** Below this density a map is called sparse, from the next on dense. Rajut's convention, told in the panel. */
const SPARSE_BELOW = 0.25;
const DENSE_FROM = 0.5;
/** A density that two decimals would turn to nothing, as in large maps. */
const isTiny = (density: number) => density > 0 && density < 0.01;
const TINY_DIGITS = 4;
/** From these centralizations on a map is called somewhat centralized, centralized. Rajut's convention. */
const MEDIUM_FROM = 0.3;
const HIGH_FROM = 0.6;

/** A formula with its meaning and where it comes from, shown on demand. */
export interface About {
  readonly about: Message;
  readonly formula: Message;
  readonly sources: readonly Message[];
}

type FigureId =
  | 'size'
  | 'density'
  | 'distance'
  | 'triangles'
  | 'centralization'
  | 'clusters'
  | 'fragmentation'
  | 'efficiency'
  | 'reciprocity'
  | 'sectorMixing'
  | 'sectorVariety'
  | 'coreFit'
  | 'smallWorld';

/** One figure of the network. Every text of it is made from a result, and never shows NaN or ∞. */
export interface Figure extends About {
  readonly id: FigureId;
  readonly label: Message;
  /** The number, "–" where it is undefined. */
  readonly value: (text: Text, result: AnalysisResult) => string;
  /** Word after the number, '' for none. */
  readonly unit: (text: Text, result: AnalysisResult) => string;
  /** The number's neighbours, '' for none. */
  readonly detail: (text: Text, result: AnalysisResult) => string;
  /** What the number says here. */
  readonly meaning: (text: Text, result: AnalysisResult) => string;
}

const nothing = () => '';

export const SIZE: Figure = {
  id: 'size',
  label: ($) => $.analysis.figures.size.label,
  value: ({ whole }, { n }) => whole(n),
  unit: nothing,
  detail: ({ t }, { tieCount }) => t(($) => $.common.tieCount, { count: tieCount }),
  meaning: ({ t, list }, { n, components, isolates }) => {
    if (n === 0) return '';
    // As the sentence above says it: whoever has no tie is no part, else three loners would be three parts.
    const tied = components.length - isolates.length;
    const parts = t(($) => $.analysis.figures.size.parts, { count: tied });
    const alone =
      isolates.length > 0
        ? t(($) => $.analysis.figures.size.isolates, { count: isolates.length })
        : t(($) => $.analysis.figures.size.noIsolates);
    return tied === 0 ? alone : list([parts, alone]);
  },
  about: ($) => $.analysis.figures.size.about,
  formula: ($) => $.analysis.figures.size.formula,
  sources: [CITATIONS.wassermanFaust],
};

export const DENSITY: Figure = {
  id: 'density',
  label: ($) => $.analysis.figures.density.label,
  value: ({ decimal }, { n, density }) =>
    decimal(n < 2 ? null : density, isTiny(density) ? TINY_DIGITS : undefined),
  unit: nothing,
  detail: ({ t, whole }, { n, m, arrowCount }) => {
    if (n < 2) return '';
    const possible = arrowCount === null ? (n * (n - 1)) / 2 : n * (n - 1);
    return t(($) => $.analysis.figures.density.detail, {
      pairs: whole(arrowCount ?? m),
      possible: whole(possible),
    });
  },
  meaning: ({ t }, { n, m, density }) => {
    if (n < 2) return t(($) => $.analysis.figures.density.tooSmall);
    if (m === 0) return t(($) => $.analysis.figures.density.none);
    if (density === 1) return t(($) => $.analysis.figures.density.full);
    if (density < SPARSE_BELOW) return t(($) => $.analysis.figures.density.sparse);
    return density < DENSE_FROM
      ? t(($) => $.analysis.figures.density.medium)
      : t(($) => $.analysis.figures.density.dense);
  },
  about: ($) => $.analysis.figures.density.about,
  formula: ($) => $.analysis.figures.density.formula,
  sources: [CITATIONS.wassermanFaust],
};

export const DISTANCE: Figure = {
  id: 'distance',
  label: ($) => $.analysis.figures.distance.label,
  value: ({ decimal }, { meanPath }) => decimal(meanPath),
  unit: ({ t }, { meanPath }) => (meanPath === null ? '' : t(($) => $.analysis.figures.distance.unit)),
  detail: (text, { reachableShare }) =>
    reachableShare === null
      ? ''
      : text.t(($) => $.analysis.figures.distance.detail, { share: honestShare(text, reachableShare) }),
  meaning: ({ t }, { n, diameter }) => {
    if (n < 2) return t(($) => $.analysis.figures.distance.tooSmall);
    return diameter === null
      ? t(($) => $.analysis.figures.distance.none)
      : t(($) => $.analysis.figures.distance.farthest, { count: diameter });
  },
  about: ($) => $.analysis.figures.distance.about,
  formula: ($) => $.analysis.figures.distance.formula,
  sources: [CITATIONS.wattsStrogatz, CITATIONS.newman],
};

export const TRIANGLES: Figure = {
  id: 'triangles',
  label: ($) => $.analysis.figures.triangles.label,
  value: ({ decimal }, { transitivity }) => decimal(transitivity),
  unit: nothing,
  detail: ({ t, decimal }, { meanClustering }) =>
    meanClustering === null
      ? ''
      : t(($) => $.analysis.figures.triangles.detail, { value: decimal(meanClustering) }),
  meaning: (text, { transitivity }) =>
    transitivity === null
      ? text.t(($) => $.analysis.figures.triangles.none)
      : text.t(($) => $.analysis.figures.triangles.meaning, { share: honestShare(text, transitivity) }),
  about: ($) => $.analysis.figures.triangles.about,
  formula: ($) => $.analysis.figures.triangles.formula,
  sources: [CITATIONS.wattsStrogatz, CITATIONS.newman],
};

export const CENTRALIZATION: Figure = {
  id: 'centralization',
  label: ($) => $.analysis.figures.centralization.label,
  value: ({ decimal }, { centralization }) => decimal(centralization.degree),
  unit: ({ t }, { centralization }) =>
    centralization.degree === null ? '' : t(($) => $.analysis.figures.centralization.degree),
  detail: ({ t, decimal }, { centralization }) => {
    if (Object.values(centralization).every((value) => value === null)) return '';
    const betweenness = t(($) => $.analysis.figures.centralization.betweenness);
    const closeness = t(($) => $.analysis.figures.centralization.closeness);
    return `${betweenness} ${decimal(centralization.betweenness)} · ${closeness} ${decimal(centralization.closeness)}`;
  },
  meaning: ({ t }, { centralization }) => {
    const known = Object.values(centralization).filter((value) => value !== null);
    if (known.length === 0) return t(($) => $.analysis.figures.centralization.tooSmall);
    const highest = Math.max(...known);
    if (highest < MEDIUM_FROM) return t(($) => $.analysis.figures.centralization.low);
    return highest < HIGH_FROM
      ? t(($) => $.analysis.figures.centralization.medium)
      : t(($) => $.analysis.figures.centralization.high);
  },
  about: ($) => $.analysis.figures.centralization.about,
  formula: ($) => $.analysis.figures.centralization.formula,
  sources: [CITATIONS.freeman],
};

export const CLUSTERS: Figure = {
  id: 'clusters',
  label: ($) => $.analysis.figures.clusters.label,
  value: ({ whole }, result) => whole(realClusters(result).length),
  unit: ({ t }, result) => t(($) => $.analysis.figures.clusters.unit, { count: realClusters(result).length }),
  detail: ({ t, decimal }, { modularity }) => {
    if (modularity === null) return '';
    // The best division is never below 0; what looks like it is rounding, and would be written as "-0,00".
    return t(($) => $.analysis.figures.clusters.detail, { value: decimal(Math.max(0, modularity)) });
  },
  meaning: ({ t }, result) => {
    const count = realClusters(result).length;
    if (count === 0) return t(($) => $.analysis.figures.clusters.none);
    if (count === 1) return t(($) => $.analysis.figures.clusters.one);
    return (result.modularity ?? 0) < CLEAR_FROM
      ? t(($) => $.analysis.figures.clusters.blurred)
      : t(($) => $.analysis.figures.clusters.clear);
  },
  about: ($) => $.analysis.figures.clusters.about,
  formula: ($) => $.analysis.figures.clusters.formula,
  sources: [CITATIONS.blondel, CITATIONS.newman],
};

/** Every figure, in the order of the panel. */
export const FIGURES = [SIZE, DENSITY, DISTANCE, TRIANGLES, CENTRALIZATION, CLUSTERS] as const;

/** Clusters of two actors or more: an isolate is no cluster to a reader. */
export function realClusters({ clusters }: AnalysisResult): AnalysisResult['clusters'] {
  return clusters.filter((members) => members.length > 1);
}

/** "10 aktor · 18 ikatan · kepadatan 0,40 · 3 kelompok": the figures as one line. */
export function figuresInShort(text: Text, result: AnalysisResult): string {
  const { t } = text;
  const parts: string[] = [
    t(($) => $.common.actorCount, { count: result.n }),
    t(($) => $.common.tieCount, { count: result.tieCount }),
  ];
  if (result.m > 0) {
    const clusters = realClusters(result).length;
    parts.push(
      t(($) => $.panel.density, { value: DENSITY.value(text, result) }),
      `${text.whole(clusters)} ${CLUSTERS.unit(text, result)}`,
    );
  }
  return parts.join(' · ');
}
