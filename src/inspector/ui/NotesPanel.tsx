import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import type { ProjectKind } from '@/model/types';
import { choicesOf } from '@/wording/choices';
import { ChoiceOf } from './ChoiceOf';
import styles from './Form.module.css';
import { FrameFields } from './FrameFields';
import { Section } from './Section';
import { TextOf } from './TextOf';
import { useFrameFields, useProjectFields } from './useSubjects';

const PROJECT_KIND_NAMES: Readonly<Record<ProjectKind, Message>> = {
  organisation: ($) => $.inspector.notes.kinds.organisation,
  personal: ($) => $.inspector.notes.kinds.personal,
};

/** What the project asks, and what is noted about it and about the frame in view. */
export function NotesPanel() {
  const { t } = useText();
  const frame = useFrameFields();
  return (
    <div className={styles.panel}>
      <ProjectNotes />
      <Section title={t(($) => $.inspector.notes.frame)}>
        <FrameFields key={frame.key} subject={frame} />
      </Section>
    </div>
  );
}

function ProjectNotes() {
  const { t } = useText();
  const subject = useProjectFields();
  return (
    <Section title={t(($) => $.inspector.notes.project)}>
      <TextOf
        subject={subject}
        name="question"
        label={t(($) => $.inspector.notes.question)}
        hint={t(($) => $.inspector.notes.questionHint)}
        limit={LIMITS.text}
        isLong
        read={(project) => project.question}
        write={(question) => ({ question })}
      />
      <TextOf
        subject={subject}
        name="problem"
        label={t(($) => $.inspector.notes.problem)}
        limit={LIMITS.text}
        isLong
        read={(project) => project.problem}
        write={(problem) => ({ problem })}
      />
      <TextOf
        subject={subject}
        name="purpose"
        label={t(($) => $.inspector.notes.purpose)}
        limit={LIMITS.text}
        isLong
        read={(project) => project.purpose}
        write={(purpose) => ({ purpose })}
      />
      <ChoiceOf
        subject={subject}
        name="kind"
        label={t(($) => $.inspector.notes.kind)}
        look="segmented"
        choices={choicesOf(t, PROJECT_KIND_NAMES)}
        read={(project) => project.kind}
        write={(kind) => ({ kind })}
      />
      <TextOf
        subject={subject}
        name="notes"
        label={t(($) => $.inspector.notes.notes)}
        limit={LIMITS.text}
        isLong
        read={(project) => project.notes}
        write={(notes) => ({ notes })}
      />
    </Section>
  );
}
