import type { AnalysisResult } from '@/analysis/types';
import { useText } from '@/i18n/useText';
import type { StageId } from '@/model/types';
import { STAGE_NAMES } from '@/wording/fields';
import { type Followed, maySkip } from '../../guide/followStage';
import styles from './Guide.module.css';

interface StageRemarksProps {
  readonly stage: StageId;
  readonly result: AnalysisResult | null;
  readonly followed: Followed | null;
}

/** What there is to say about this network on its way through this stage; nothing for most. */
export function StageRemarks({ stage, result, followed }: StageRemarksProps) {
  const { t, list } = useText();
  if (result === null || followed === null) return null;
  const { stage: here, weaving, skipped } = followed;
  const found = result.stage?.stage ?? null;
  const remarks: string[] = [];
  if (here === null) remarks.push(t(($) => $.guide.notYet));
  if (here === stage && found !== null && found !== here) {
    const words = { found: t(STAGE_NAMES[found]), stage: t(STAGE_NAMES[here]) };
    remarks.push(t(($) => $.guide.lagging, words));
  }
  if (here === stage && skipped.length > 0) {
    const names = list(skipped.map((one) => t(STAGE_NAMES[one])));
    const isSmall = maySkip(result) === 'small';
    remarks.push(isSmall ? t(($) => $.guide.skipped, { names }) : t(($) => $.guide.skippedLoose, { names }));
  }
  if (here === stage && weaving === 'fragments' && here !== 'fragments')
    remarks.push(t(($) => $.guide.weavingFirst));
  if (stage === 'multiHub' && here !== null && here !== stage) {
    const why = maySkip(result);
    if (why === 'small') remarks.push(t(($) => $.guide.maySkip, { count: result.n }));
    if (why === 'loose') remarks.push(t(($) => $.guide.maySkipLoose));
  }
  if (remarks.length === 0) return null;
  return (
    <div className={styles.remarks}>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </div>
  );
}
