import type { AnalysisResult, CautionId } from '@/analysis/types';
import type { Text } from '@/i18n/useText';

/** The one line that a caution is. */
export function cautionSentence({ t }: Text, { n, leftOut }: AnalysisResult, caution: CautionId): string {
  switch (caution) {
    case 'noActors':
      return t(($) => $.analysis.caution.noActors);
    case 'oneActor':
      return t(($) => $.analysis.caution.oneActor);
    case 'twoActors':
      return t(($) => $.analysis.caution.twoActors);
    case 'noTies':
      return t(($) => $.analysis.caution.noTies);
    case 'smallN':
      return t(($) => $.analysis.caution.smallN, { actors: t(($) => $.common.actorCount, { count: n }) });
    case 'disconnected':
      return t(($) => $.analysis.caution.disconnected);
    case 'complete':
      return t(($) => $.analysis.caution.complete);
    case 'peripheralUnmapped':
      return t(($) => $.analysis.caution.peripheralUnmapped);
    case 'arrows':
      return t(($) => $.network.arrows);
    case 'leftOut':
      return t(($) => $.analysis.caution.leftOut, { count: leftOut });
  }
}
