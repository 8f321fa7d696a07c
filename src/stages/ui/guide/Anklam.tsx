import { ChevronRight } from 'lucide-react';
import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import { useProject, useSession } from '@/session/useSession';
import { Segmented } from '@/ui/Segmented';
import { CITATIONS } from '@/wording/citations';
import { ANKLAM_TEXTS, PHASE_MEANINGS, PHASE_NAMES } from '@/wording/guideTexts';
import { ANKLAM_FIELDS, type AnklamField, PHASES } from '../../guide/content';
import { anklamText, choosePhase, phaseOf, writeAnklam } from '../../guide/worksheet';
import styles from './Guide.module.css';
import { WorksheetText } from './WorksheetText';

/** Anklam's frame: where the network is from purpose to performance, and its four sides with what adjusts them. */
export function Anklam() {
  const { t } = useText();
  const { document, apply } = useSession();
  const phase = phaseOf(useProject());
  return (
    <details className={styles.section}>
      <summary className={styles.summary}>
        <ChevronRight className={styles.arrow} size={16} aria-hidden="true" />
        <h3 className={styles.heading}>{t(($) => $.guide.anklam.title)}</h3>
      </summary>
      <div className={styles.anklam}>
        <p className={styles.quiet}>{t(($) => $.guide.anklam.lead)}</p>
        <Segmented
          label={t(($) => $.guide.anklam.phase)}
          value={phase}
          choices={PHASES.map((one) => ({
            value: one,
            label: t(PHASE_NAMES[one]),
            isDisabled: document.readOnly,
          }))}
          onChange={(next) => apply(choosePhase(next))}
        />
        <p className={styles.words}>
          {phase === null ? t(($) => $.guide.anklam.noPhase) : t(PHASE_MEANINGS[phase])}
        </p>
        {ANKLAM_FIELDS.map((field) => (
          <Side key={field} field={field} />
        ))}
        <p className={styles.quiet}>{t(CITATIONS.anklam)}</p>
      </div>
    </details>
  );
}

function Side({ field }: { readonly field: AnklamField }) {
  const { t } = useText();
  const { label, about, questions } = ANKLAM_TEXTS[field];
  return (
    <div className={styles.side}>
      <WorksheetText
        label={t(label)}
        hint={t(about)}
        limit={LIMITS.text}
        read={(project) => anklamText(project, field)}
        write={(text) => writeAnklam(field, text)}
      />
      <ul className={styles.questions} aria-label={`${t(label)}: ${t(($) => $.guide.anklam.questions)}`}>
        {questions.map((question) => (
          <li key={t(question)}>{t(question)}</li>
        ))}
      </ul>
    </div>
  );
}
