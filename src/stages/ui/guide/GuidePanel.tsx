import { Tabs } from '@base-ui/react/tabs';
import { useState } from 'react';
import type { AnalysisResult } from '@/analysis/types';
import { useText } from '@/i18n/useText';
import { STAGES } from '@/model/types';
import { useReading } from '@/session/useReading';
import { useSession, useView } from '@/session/useSession';
import { type Followed, followStage } from '../../guide/followStage';
import { Anklam } from './Anklam';
import styles from './Guide.module.css';
import { StageContent } from './StageContent';
import { StageStrip } from './StageStrip';
import { StoryLine } from './StoryLine';

/** The guide: which stage the network is in, and for each of the four what a weaver does there. */
export function GuidePanel() {
  const { t } = useText();
  const { view } = useSession();
  const { state, result, project } = useReading();
  const followed = useFollowed(result);
  const asked = useView((now) => now.guideStage);
  const stage = asked ?? followed?.stage ?? 'fragments';
  return (
    <section className={styles.guide} aria-label={t(($) => $.guide.title)} data-guide="">
      <p className={styles.quiet}>{t(($) => $.guide.lead)}</p>
      <StoryLine />
      {state === 'failed' ? <p className={styles.failed}>{t(($) => $.guide.failed)}</p> : null}
      {result === null && state === 'waiting' ? (
        <p className={styles.quiet}>{t(($) => $.guide.waiting)}</p>
      ) : null}
      <Tabs.Root
        className={styles.tabs}
        value={stage}
        onValueChange={(next) => {
          const chosen = STAGES.find((one) => one === next);
          if (chosen) view.setState({ guideStage: chosen });
        }}
      >
        <StageStrip result={result} here={followed?.stage ?? null} />
        {STAGES.map((one) => (
          <Tabs.Panel key={one} value={one} className={styles.content}>
            <StageContent stage={one} result={result} project={project} followed={followed} />
          </Tabs.Panel>
        ))}
      </Tabs.Root>
      <Anklam />
    </section>
  );
}

/** Follows the readings of the frame in view from one to the next; null before the first. */
function useFollowed(result: AnalysisResult | null): Followed | null {
  const [followed, setFollowed] = useState<Followed | null>(null);
  const next = result === null ? followed : followStage(followed, result);
  if (next !== followed) setFollowed(next);
  return next;
}
