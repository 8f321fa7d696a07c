import { useText } from '@/i18n/useText';
import { changeProject } from '@/model/edits/project';
import { LIMITS } from '@/model/limits';
import { useProjectPart, useSession } from '@/session/useSession';
import { EditInPlace } from './EditInPlace';
import styles from './TopBar.module.css';

/** The project's title; pressing it opens a field in its place. */
export function ProjectTitle() {
  const { t } = useText();
  const { document, apply } = useSession();
  const title = useProjectPart((project) => project.title);
  return (
    <h1 className={styles.title}>
      <EditInPlace
        value={title}
        label={t(($) => $.editor.title)}
        hint={t(($) => $.common.rename)}
        maxLength={LIMITS.name}
        isReadOnly={document.readOnly}
        onSave={(next) => apply(changeProject({ title: next }))}
      >
        <span className={styles.titleText}>{title || t(($) => $.editor.untitled)}</span>
      </EditInPlace>
    </h1>
  );
}
