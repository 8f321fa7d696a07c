import { useText } from '@/i18n/useText';
import { changeProject } from '@/model/edits/project';
import { LIMITS } from '@/model/limits';
import { useProjectPart, useSession } from '@/session/useSession';
import { EditInPlace } from './EditInPlace';
import styles from './QuestionCard.module.css';

/** The question that the map should answer; pressing it opens a field in its place. */
export function QuestionCard() {
  const { t } = useText();
  const { document, apply } = useSession();
  const question = useProjectPart((project) => project.question);
  return (
    <div className={styles.card}>
      <EditInPlace
        value={question}
        label={t(($) => $.editor.question)}
        hint={t(($) => $.editor.questionEdit)}
        maxLength={LIMITS.text}
        isReadOnly={document.readOnly}
        isMultiline
        onSave={(next) => apply(changeProject({ question: next }))}
      >
        {question ? (
          <>
            <strong className={styles.lead}>{t(($) => $.editor.question)}:</strong> {question}
          </>
        ) : (
          <span className={styles.empty}>{t(($) => $.editor.questionEmpty)}</span>
        )}
      </EditInPlace>
    </div>
  );
}
