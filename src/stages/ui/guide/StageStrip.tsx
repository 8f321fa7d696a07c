import { Tabs } from '@base-ui/react/tabs';
import { MapPin } from 'lucide-react';
import type { AnalysisResult } from '@/analysis/types';
import { useText } from '@/i18n/useText';
import { STAGES, type StageId } from '@/model/types';
import { StagePicture } from '@/ui/StagePicture';
import { STAGE_NAMES } from '@/wording/fields';
import styles from './Guide.module.css';

interface StageStripProps {
  readonly result: AnalysisResult | null;
  /** Where the network is; null while that cannot be read. */
  readonly here: StageId | null;
}

/** The four stages side by side: each can be opened, and the network's own is marked. */
export function StageStrip({ result, here }: StageStripProps) {
  const { t, percent } = useText();
  const scores = result?.stage?.scores;
  return (
    <Tabs.List className={styles.strip} aria-label={t(($) => $.guide.strip)}>
      {STAGES.map((stage, at) => (
        <Tabs.Tab key={stage} value={stage} className={styles.step}>
          <StagePicture stage={stage} isLit={stage === here} width={44} />
          <span className="visuallyHidden">
            {scores
              ? t(($) => $.stage.shareOf, {
                  stage: t(STAGE_NAMES[stage]),
                  number: at + 1,
                  share: percent(scores[stage]),
                })
              : t(STAGE_NAMES[stage])}
            {stage === here ? `, ${t(($) => $.guide.youAreHere)}` : null}
          </span>
          <span className={styles.stepNumber} aria-hidden="true">
            {at + 1}
            {scores ? <span className={styles.stepShare}>{percent(scores[stage])}</span> : null}
          </span>
          {stage === here ? (
            <span className={styles.here} aria-hidden="true">
              <MapPin size={13} />
              {t(($) => $.stage.here)}
            </span>
          ) : null}
        </Tabs.Tab>
      ))}
    </Tabs.List>
  );
}
