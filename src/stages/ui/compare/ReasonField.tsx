import { useId, useRef, useState } from 'react';
import { useText } from '@/i18n/useText';
import { writeReason } from '@/model/edits/worksheets';
import type { ActorId, TieId } from '@/model/ids';
import { LIMITS } from '@/model/limits';
import { reasonOf } from '@/model/reasons';
import type { Frame, Project } from '@/model/types';
import { useSession } from '@/session/useSession';
import styles from './Changes.module.css';

interface ReasonFieldProps {
  readonly project: Project;
  /** The later frame, in which the change is seen. */
  readonly frame: Frame;
  readonly subject: ActorId | TieId;
  /** Name of the change, for screen readers. */
  readonly what: string;
  /** What the tie itself says of why it is there; shown until something is written here. */
  readonly own: string;
}

/** Why something changed, written in place: one undo step a burst of typing, Esc takes it back. */
export function ReasonField({ project, frame, subject, what, own }: ReasonFieldProps) {
  const { t } = useText();
  const { document, apply } = useSession();
  const id = useId();
  const written = reasonOf(project, frame.id, subject);
  const before = useRef(written);
  // Who has just emptied the field must not find the tie's own words in it at once.
  const [isEmptied, setEmptied] = useState(false);
  const shown = written || (isEmptied ? '' : own);
  const write = (reason: string) =>
    apply(writeReason(frame, subject, reason, `reason ${frame.id} ${subject}`));
  return (
    <div className={styles.reason}>
      <label htmlFor={id} className="visuallyHidden">
        {t(($) => $.compare.changes.reason, { what })}
      </label>
      <textarea
        id={id}
        rows={1}
        className={styles.field}
        value={shown}
        maxLength={LIMITS.text}
        placeholder={document.readOnly ? '–' : t(($) => $.compare.changes.reasonHint)}
        readOnly={document.readOnly}
        onFocus={() => {
          before.current = written;
        }}
        onBlur={() => setEmptied(false)}
        onChange={(event) => {
          setEmptied(event.target.value === '');
          write(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          // The same key leaves the comparison; here it only takes the typing back.
          event.stopPropagation();
          event.preventDefault();
          setEmptied(false);
          if (written === before.current) event.currentTarget.blur();
          else write(before.current);
        }}
      />
    </div>
  );
}
