import { Route } from 'lucide-react';
import type { AnalysisResult } from '@/analysis/types';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { type Project, STAGES, type StageId } from '@/model/types';
import { useSession } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { StagePicture } from '@/ui/StagePicture';
import { STAGE_NAMES } from '@/wording/fields';
import { stageNotes } from '@/wording/stageSentence';
import { HubLeaves } from './HubLeaves';
import styles from './Reading.module.css';
import { StageCaveats, StageNext, StageWhy } from './StageSigns';

interface StageReadingProps {
  readonly result: AnalysisResult;
  readonly project: Project;
}

/** The four stages with the network's own lit, why it is there, and what would bring the next. */
export function StageReading({ result, project }: StageReadingProps) {
  const text = useText();
  const { t } = text;
  const { view } = useSession();
  const guide = useCommand('openGuide');
  const { stage } = result;
  const notes = stage ? stageNotes(text, stage) : [];
  return (
    <div className={styles.reading}>
      {notes.length > 0 ? (
        <p className={styles.notes}>
          {notes.map((note) => (
            <span key={note} className={styles.note}>
              {note}
            </span>
          ))}
        </p>
      ) : null}
      {stage ? null : <StageWhy result={result} project={project} />}
      <ol className={styles.stages} aria-label={t(($) => $.stage.list)}>
        {STAGES.map((one) => (
          <StageCard key={one} stage={one} result={result} project={project} />
        ))}
      </ol>
      <StageCaveats result={result} />
      <StageNext result={result} project={project} Heading="h3" />
      <HubLeaves result={result} project={project} />
      <Button
        look="quiet"
        icon={<Route size={18} />}
        onClick={() => {
          view.setState({ guideStage: null });
          guide.run();
        }}
      >
        {t(($) => $.stage.toGuide)}
      </Button>
    </div>
  );
}

interface StageCardProps extends StageReadingProps {
  readonly stage: StageId;
}

function StageCard({ stage, result, project }: StageCardProps) {
  const { t, percent } = useText();
  const reading = result.stage;
  const isCurrent = reading?.stage === stage;
  const share = reading?.scores[stage] ?? 0;
  return (
    <li className={styles.stage} aria-current={isCurrent ? 'step' : undefined}>
      <StagePicture stage={stage} isLit={isCurrent} width={46} />
      <div className={styles.stageWords}>
        <p className={styles.stageName}>
          <span>
            {t(STAGE_NAMES[stage])}
            {isCurrent ? <span className="visuallyHidden">, {t(($) => $.stage.current)}</span> : null}
          </span>
          {reading ? <span className={styles.share}>{percent(share)}</span> : null}
        </p>
        {reading ? (
          <div className={styles.bar} aria-hidden="true">
            <div className={styles.fill} style={{ inlineSize: `${share * 100}%` }} />
          </div>
        ) : null}
        {isCurrent ? <StageWhy result={result} project={project} /> : null}
      </div>
    </li>
  );
}
