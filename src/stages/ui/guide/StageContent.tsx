import { MapPin, TriangleAlert } from 'lucide-react';
import type { AnalysisResult } from '@/analysis/types';
import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import { type Project, STAGES, type StageId } from '@/model/types';
import { STAGE_NAMES } from '@/wording/fields';
import { STAGE_TEXTS } from '@/wording/guideTexts';
import type { Followed } from '../../guide/followStage';
import { stageNote, writeStageNote } from '../../guide/worksheet';
import { HubLeaves } from '../reading/HubLeaves';
import { StageCaveats, StageNext, StageWhy } from '../reading/StageSigns';
import { Checklist } from './Checklist';
import styles from './Guide.module.css';
import { NextTies } from './NextTies';
import { StageRemarks } from './StageRemarks';
import { Weavers } from './Weavers';
import { WorksheetText } from './WorksheetText';

interface StageContentProps {
  readonly stage: StageId;
  readonly result: AnalysisResult | null;
  /** Knows everybody in the result. */
  readonly project: Project;
  readonly followed: Followed | null;
}

/** One stage: what it is and what its weaver does; for the network's own also what says so. */
export function StageContent({ stage, result, project, followed }: StageContentProps) {
  const { t } = useText();
  const texts = STAGE_TEXTS[stage];
  const isHere = followed?.stage === stage;
  return (
    <>
      <header className={styles.stageHead}>
        <p className={styles.quiet}>
          {t(($) => $.guide.stageOf, { number: STAGES.indexOf(stage) + 1 })}
          {isHere ? (
            <span className={styles.badge}>
              <MapPin size={13} aria-hidden="true" />
              {t(($) => $.guide.youAreHere)}
            </span>
          ) : null}
        </p>
        <h3 className={styles.title}>{t(STAGE_NAMES[stage])}</h3>
      </header>
      <StageRemarks stage={stage} result={result} followed={followed} />
      <p className={styles.words}>{t(texts.what)}</p>
      {result && (isHere || followed?.stage === null) ? (
        <div className={styles.onMap}>
          <h4 className={styles.subheading}>{t(($) => $.guide.onYourMap)}</h4>
          <StageWhy result={result} project={project} />
          <StageCaveats result={result} />
          <StageNext result={result} project={project} Heading="h4" />
        </div>
      ) : null}
      {result ? <HubLeaves result={result} project={project} /> : null}
      <div className={styles.risk}>
        <h4 className={styles.subheading}>
          <TriangleAlert size={15} aria-hidden="true" />
          {t(($) => $.guide.risk)}
        </h4>
        <p className={styles.words}>{t(texts.risk)}</p>
      </div>
      <div>
        <h4 className={styles.subheading}>{t(($) => $.guide.role)}</h4>
        <p className={styles.words}>{t(texts.role)}</p>
      </div>
      <Checklist stage={stage} />
      <Weavers result={result} followed={followed} />
      {isHere ? <NextTies /> : null}
      <div>
        <h4 className={styles.subheading}>{t(($) => $.guide.questions)}</h4>
        <ul className={styles.questions}>
          {texts.questions.map((question) => (
            <li key={t(question)}>{t(question)}</li>
          ))}
        </ul>
      </div>
      <WorksheetText
        label={t(($) => $.guide.notes)}
        hint={t(($) => $.guide.notesHint)}
        limit={LIMITS.text}
        read={(open) => stageNote(open, stage)}
        write={(text) => writeStageNote(stage, text)}
      />
    </>
  );
}
