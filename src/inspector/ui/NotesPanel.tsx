import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import type { ProjectKind } from '@/model/types';
import { choicesOf, NOT_SAID, optionalChoices, saidOrNull } from '@/wording/choices';
import { FRAME_KIND_NAMES, STAGE_NAMES } from '@/wording/fields';
import { ChoiceOf } from './ChoiceOf';
import styles from './Form.module.css';
import { Section } from './Section';
import { TextOf } from './TextOf';
import { useFrameFields, useProjectFields } from './useSubjects';

const PROJECT_KIND_NAMES: Readonly<Record<ProjectKind, Message>> = {
  organisation: ($) => $.inspector.notes.kinds.organisation,
  personal: ($) => $.inspector.notes.kinds.personal,
};

/** What the project asks, and what is noted about it and about the frame in view. */
export function NotesPanel() {
  const frame = useFrameFields();
  return (
    <div className={styles.panel}>
      <ProjectNotes />
      <FrameNotes key={frame.key} subject={frame} />
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

function FrameNotes({ subject }: { readonly subject: ReturnType<typeof useFrameFields> }) {
  const { t } = useText();
  return (
    <Section title={t(($) => $.inspector.notes.frame)}>
      <TextOf
        subject={subject}
        name="frame.title"
        label={t(($) => $.inspector.notes.frameTitle)}
        limit={LIMITS.name}
        isRequired
        read={(frame) => frame.title}
        write={(title) => ({ title })}
      />
      <ChoiceOf
        subject={subject}
        name="frame.kind"
        label={t(($) => $.inspector.notes.frameKind)}
        hint={t(($) => $.inspector.notes.frameKindHint)}
        look="segmented"
        choices={choicesOf(t, FRAME_KIND_NAMES)}
        read={(frame) => frame.kind}
        write={(kind) => ({ kind })}
      />
      <ChoiceOf
        subject={subject}
        name="frame.stage"
        label={t(($) => $.inspector.notes.stage)}
        hint={t(($) => $.inspector.notes.stageHint)}
        look="list"
        choices={optionalChoices(t, STAGE_NAMES)}
        read={(frame) => frame.stage ?? NOT_SAID}
        write={(stage) => ({ stage: saidOrNull(stage) })}
      />
      <TextOf
        subject={subject}
        name="frame.note"
        label={t(($) => $.inspector.notes.frameNote)}
        limit={LIMITS.text}
        isLong
        read={(frame) => frame.note}
        write={(note) => ({ note })}
      />
    </Section>
  );
}
