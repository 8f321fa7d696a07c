import { useState } from 'react';
import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import { TextField } from '@/ui/Field';
import styles from './Card.module.css';

interface TitleFieldProps {
  readonly title: string;
  /** Called once: with the new title, or null when it stays as it is. */
  readonly onDone: (title: string | null) => void;
}

/** A title being changed in place: Enter or leaving keeps it, Esc does not. */
export function TitleField({ title, onDone }: TitleFieldProps) {
  const { t } = useText();
  const [text, setText] = useState(title);
  const keep = () => {
    const next = text.trim();
    onDone(next !== '' && next !== title ? next : null);
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
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') onDone(null);
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
