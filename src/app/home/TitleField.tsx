import { useRef, useState } from 'react';
import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import { TextField } from '@/ui/Field';
import styles from './Card.module.css';

interface TitleFieldProps {
  readonly title: string;
  /** Called once. `title` is null when it stays as it is; `by` says whether the focus has gone elsewhere. */
  readonly onDone: (title: string | null, by: 'key' | 'leaving') => void;
}

/** A title being changed in place: Enter or leaving keeps it, Esc does not. */
export function TitleField({ title, onDone }: TitleFieldProps) {
  const { t } = useText();
  const [text, setText] = useState(title);
  /** A browser may tell of the leaving when the field is already being taken away. */
  const isDone = useRef(false);
  const finish = (next: string, by: 'key' | 'leaving') => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(next !== '' && next !== title ? next : null, by);
  };
  return (
    <div className={styles.field}>
      <TextField
        label={t(($) => $.home.titleField)}
        isLabelHidden
        value={text}
        maxLength={LIMITS.name}
        ref={selectAll}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => finish(text.trim(), 'leaving')}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish(text.trim(), 'key');
          if (event.key === 'Escape') finish(title, 'key');
        }}
      />
    </div>
  );
}

/** The field opens ready to be written over. */
function selectAll(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
