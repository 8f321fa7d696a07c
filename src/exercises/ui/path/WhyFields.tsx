import { useText } from '@/i18n/useText';
import { changeProject } from '@/model/edits/project';
import { LIMITS } from '@/model/limits';
import { useProject, useSession } from '@/session/useSession';
import { TextArea } from '@/ui/Field';

/** Why there is a map at all: problem, purpose and question, the project's own fields. */
export function WhyFields() {
  const { t } = useText();
  const { document, apply } = useSession();
  const project = useProject();
  const fields = [
    { id: 'problem', label: t(($) => $.path.problem) },
    { id: 'purpose', label: t(($) => $.path.purpose) },
    { id: 'question', label: t(($) => $.path.question) },
  ] as const;
  return fields.map(({ id, label }) => (
    <TextArea
      key={id}
      label={label}
      value={project[id]}
      maxLength={LIMITS.text}
      readOnly={document.readOnly}
      onChange={(event) => apply(changeProject({ [id]: event.target.value }, `path:${id}`))}
    />
  ));
}
