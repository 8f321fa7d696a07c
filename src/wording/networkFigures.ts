import type { AnalysisResult } from '@/analysis/types';
import type { Text } from '@/i18n/useText';
import { CITATIONS } from './citations';
import type { Figure } from './figures';
import { honestShare } from './honestShare';

/** Below this index of qualitative variation sectors are called of little variety, from the next on varied. */
const VARIETY_MEDIUM_FROM = 0.5;
const VARIETY_HIGH_FROM = 0.9;
/** From these correlations on a core is said to fit fairly, well. Rajut's convention, told in the panel. */
const CORE_MEDIUM_FROM = 0.5;
const CORE_STRONG_FROM = 0.75;
/** Differences by rounding. */
const EPSILON = 1e-9;

const nothing = () => '';

const FRAGMENTATION: Figure = {
  id: 'fragmentation',
  label: ($) => $.network.fragmentation.label,
  value: ({ decimal }, { fragmentation }) => decimal(fragmentation),
  unit: nothing,
  detail: ({ t, decimal }, { fragmentation }) =>
    fragmentation === null
      ? ''
      : t(($) => $.network.fragmentation.detail, { value: decimal(1 - fragmentation) }),
  meaning: (text, { fragmentation }) => {
    const { t } = text;
    if (fragmentation === null) return t(($) => $.network.tooSmall);
    if (fragmentation === 0) return t(($) => $.network.fragmentation.none);
    return fragmentation === 1
      ? t(($) => $.network.fragmentation.all)
      : t(($) => $.network.fragmentation.some, { share: honestShare(text, fragmentation) });
  },
  about: ($) => $.network.fragmentation.about,
  formula: ($) => $.network.fragmentation.formula,
  sources: [CITATIONS.keyPlayers],
};

const EFFICIENCY: Figure = {
  id: 'efficiency',
  label: ($) => $.network.efficiency.label,
  value: ({ decimal }, { efficiency }) => decimal(efficiency),
  unit: nothing,
  detail: nothing,
  meaning: (text, { efficiency }) => {
    const { t } = text;
    if (efficiency === null) return t(($) => $.network.tooSmall);
    if (efficiency === 0) return t(($) => $.network.efficiency.none);
    return efficiency === 1
      ? t(($) => $.network.efficiency.all)
      : t(($) => $.network.efficiency.some, { share: honestShare(text, efficiency) });
  },
  about: ($) => $.network.efficiency.about,
  formula: ($) => $.network.efficiency.formula,
  sources: [CITATIONS.latoraMarchiori],
};

const RECIPROCITY: Figure = {
  id: 'reciprocity',
  label: ($) => $.network.reciprocity.label,
  value: ({ decimal }, { reciprocity }) => decimal(reciprocity),
  unit: nothing,
  detail: nothing,
  meaning: (text, { reciprocity, arrowCount }) => {
    const { t } = text;
    if (arrowCount === null) return t(($) => $.network.reciprocity.ignored);
    return reciprocity === null
      ? t(($) => $.network.reciprocity.noArrows)
      : t(($) => $.network.reciprocity.some, { share: honestShare(text, reciprocity) });
  },
  about: ($) => $.network.reciprocity.about,
  formula: ($) => $.network.reciprocity.formula,
  sources: [CITATIONS.newman],
};

const SECTOR_MIXING: Figure = {
  id: 'sectorMixing',
  label: ($) => $.network.sectors.mixing.label,
  value: ({ decimal }, { sectors }) => decimal(withoutMinusZero(sectors.externalInternal)),
  unit: nothing,
  detail: ({ t, whole, decimal }, { sectors }) => {
    if (sectors.externalInternal === null) return '';
    const { across, pairs, assortativity } = sectors;
    const crossing = t(($) => $.network.sectors.mixing.detail, {
      across: whole(across),
      pairs: whole(pairs),
    });
    if (assortativity === null) return crossing;
    return `${crossing} · ${t(($) => $.network.sectors.mixing.assortativity, {
      value: decimal(withoutMinusZero(assortativity)),
    })}`;
  },
  meaning: ({ t }, { sectors }) => {
    const { externalInternal } = sectors;
    if (externalInternal === null)
      return sectorsMissing(t, sectors) ?? t(($) => $.network.sectors.mixing.noPair);
    if (externalInternal < -EPSILON) return t(($) => $.network.sectors.mixing.inward);
    return externalInternal > EPSILON
      ? t(($) => $.network.sectors.mixing.outward)
      : t(($) => $.network.sectors.mixing.even);
  },
  about: ($) => $.network.sectors.mixing.about,
  formula: ($) => $.network.sectors.mixing.formula,
  sources: [CITATIONS.krackhardtStern, CITATIONS.newmanMixing],
};

const SECTOR_VARIETY: Figure = {
  id: 'sectorVariety',
  label: ($) => $.network.sectors.variety.label,
  value: ({ decimal }, { sectors }) => decimal(sectors.variation),
  unit: nothing,
  detail: ({ t, decimal }, { sectors }) =>
    sectors.blau === null
      ? ''
      : t(($) => $.network.sectors.variety.detail, { count: sectors.sectors, value: decimal(sectors.blau) }),
  meaning: ({ t }, { sectors }) => {
    const variation = sectors.variation ?? 0;
    const missing = sectorsMissing(t, sectors);
    if (missing !== null) return missing;
    if (variation < VARIETY_MEDIUM_FROM) return t(($) => $.network.sectors.variety.low);
    return variation < VARIETY_HIGH_FROM
      ? t(($) => $.network.sectors.variety.medium)
      : t(($) => $.network.sectors.variety.high);
  },
  about: ($) => $.network.sectors.variety.about,
  formula: ($) => $.network.sectors.variety.formula,
  sources: [CITATIONS.blau, CITATIONS.muellerSchuessler],
};

const CORE_FIT: Figure = {
  id: 'coreFit',
  label: ($) => $.network.coreFit.label,
  value: ({ decimal }, { coreFit }) => decimal(withoutMinusZero(coreFit)),
  unit: nothing,
  detail: ({ t }, { coreFit, core }) =>
    coreFit === null ? '' : t(($) => $.network.coreFit.detail, { count: core.length }),
  meaning: ({ t }, { coreFit, core, components }) => {
    if (coreFit === null) return t(($) => $.network.coreFit.none);
    if (core.length === components[0]?.length) return t(($) => $.network.coreFit.whole);
    if (coreFit < CORE_MEDIUM_FROM) return t(($) => $.network.coreFit.weak);
    return coreFit < CORE_STRONG_FROM
      ? t(($) => $.network.coreFit.medium)
      : t(($) => $.network.coreFit.strong);
  },
  about: ($) => $.network.coreFit.about,
  formula: ($) => $.network.coreFit.formula,
  sources: [CITATIONS.borgattiEverett],
};

const SMALL_WORLD: Figure = {
  id: 'smallWorld',
  label: ($) => $.network.smallWorld.label,
  value: ({ decimal }, result) => decimal(smallWorldOf(result)),
  unit: nothing,
  detail: nothing,
  meaning: ({ t }, result) => {
    const ratio = smallWorldOf(result);
    if (ratio === null) return t(($) => $.network.smallWorld.none);
    return ratio > 1 + EPSILON ? t(($) => $.network.smallWorld.yes) : t(($) => $.network.smallWorld.no);
  },
  about: ($) => $.network.smallWorld.about,
  formula: ($) => $.network.smallWorld.formula,
  sources: [CITATIONS.wattsStrogatz, CITATIONS.humphriesGurney],
};

/** Figures for those who look for them, in the order of the panel. */
export const NETWORK_FIGURES = [
  FRAGMENTATION,
  EFFICIENCY,
  RECIPROCITY,
  SECTOR_MIXING,
  SECTOR_VARIETY,
  CORE_FIT,
  SMALL_WORLD,
] as const;

function smallWorldOf({ stage }: AnalysisResult): number | null {
  return stage?.evidence.smallWorld ?? null;
}

/** What two decimals would write as "-0,00" is 0 to a reader. */
function withoutMinusZero(value: number | null): number | null {
  return value !== null && Math.abs(value) < 0.005 ? 0 : value;
}

/** Why nothing can be said about sectors; null when something can. */
function sectorsMissing(t: Text['t'], { said, sectors }: AnalysisResult['sectors']): string | null {
  if (said === 0) return t(($) => $.network.sectors.none);
  return sectors === 1 ? t(($) => $.network.sectors.one) : null;
}
