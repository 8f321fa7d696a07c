import { useText } from '@/i18n/useText';
import type { Edit } from '@/model/edit';
import type { Project } from '@/model/types';
import { useProject, useSession } from '@/session/useSession';
import { TextArea } from '@/ui/Field';
import styles from './Guide.module.css';

interface WorksheetTextProps {
  readonly label: string;
  readonly hint: string;
  /** Characters it may hold, from LIMITS. */
  readonly limit: number;
  readonly read: (project: Project) => string;
  /** The edit that writes it; typing in a row is one step. */
  readonly write: (text: string) => Edit;
}

/** A text of a worksheet: typing writes at once. */
export function WorksheetText({ label, hint, limit, read, write }: WorksheetTextProps) {
  const { t } = useText();
  const { document, apply } = useSession();
  const value = read(useProject());
  return (
    <div>
      <TextArea
        label={label}
        hint={hint}
        value={value}
        maxLength={limit}
        readOnly={document.readOnly}
        onChange={(event) => apply(write(event.target.value))}
      />
      {value.length >= limit ? (
        <p role="status" className={styles.quiet}>
          {t(($) => $.guide.limit, { limit })}
        </p>
      ) : null}
    </div>
  );
}
