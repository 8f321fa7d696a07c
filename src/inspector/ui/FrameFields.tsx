import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import { choicesOf, NOT_SAID, optionalChoices, saidOrNull } from '@/wording/choices';
import { FRAME_KIND_NAMES, STAGE_NAMES } from '@/wording/fields';
import { ChoiceOf } from './ChoiceOf';
import { TextOf } from './TextOf';
import type { useFrameFields } from './useSubjects';

/** What its author says of a frame: name, kind, stage and note. */
export function FrameFields({ subject }: { readonly subject: ReturnType<typeof useFrameFields> }) {
  const { t } = useText();
  return (
    <>
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
    </>
  );
}
