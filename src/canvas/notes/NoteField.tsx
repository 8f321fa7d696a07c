import { useRef } from 'react';
import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import styles from './Note.module.css';

interface NoteFieldProps {
  readonly first: string;
  /** Called once, with the trimmed text, which may be empty. */
  readonly onDone: (text: string) => void;
}

/** The text of a note while it is written: Enter is a new line; Ctrl+Enter, Esc or leaving it saves. */
export function NoteField({ first, onDone }: NoteFieldProps) {
  const { t } = useText();
  const isOver = useRef(false);
  const finish = (text: string) => {
    if (isOver.current) return;
    isOver.current = true;
    onDone(text.trim());
  };
  return (
    <textarea
      ref={startWriting}
      className={`nodrag nopan nowheel nokey ${styles.field}`}
      aria-label={t(($) => $.groups.noteText)}
      title={t(($) => $.groups.noteHint)}
      defaultValue={first}
      maxLength={LIMITS.text}
      rows={3}
      onBlur={(event) => finish(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        const isSaving =
          event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
        if (isSaving) finish(event.currentTarget.value);
      }}
    />
  );
}

/** The person has just asked to write, so the field takes the focus as it appears, behind what is there. */
function startWriting(field: HTMLTextAreaElement | null): void {
  field?.focus({ preventScroll: true });
  field?.setSelectionRange(field.value.length, field.value.length);
}
