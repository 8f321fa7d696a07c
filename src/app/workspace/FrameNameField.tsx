import { type KeyboardEvent, useState } from 'react';
import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import styles from './FramesStrip.module.css';

interface FrameNameFieldProps {
  readonly title: string;
  readonly onSave: (title: string) => void;
  readonly onCancel: () => void;
  /** It was ended by a key, so the keys are to go on somewhere. */
  readonly onKeysDone: () => void;
}

/** The name of a frame as a field over its card. Enter or leaving saves, Esc gives up. */
export function FrameNameField({ title, onSave, onCancel, onKeysDone }: FrameNameFieldProps) {
  const { t } = useText();
  const [draft, setDraft] = useState(title);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter') onSave(draft.trim());
    if (event.key === 'Escape') onCancel();
    if (event.key === 'Enter' || event.key === 'Escape') onKeysDone();
  };
  return (
    <input
      ref={selectAll}
      className={styles.field}
      aria-label={t(($) => $.editor.frameTitle)}
      maxLength={LIMITS.name}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => onSave(draft.trim())}
      onKeyDown={onKeyDown}
    />
  );
}

function selectAll(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
