import { useRef } from 'react';
import { LIMITS } from '@/model/limits';
import styles from './NameField.module.css';

interface NameFieldProps {
  readonly first: string;
  readonly label: string;
  /** Called once, with the trimmed name, which is never empty. */
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

/** The name field on the canvas: Enter or leaving it saves, Esc cancels, an empty name cancels too. */
export function NameField({ first, label, onDone, onCancel }: NameFieldProps) {
  const isOver = useRef(false);
  const finish = (name: string | null) => {
    if (isOver.current) return;
    isOver.current = true;
    const trimmed = name?.trim() ?? '';
    if (trimmed === '' || trimmed === first) onCancel();
    else onDone(trimmed);
  };
  return (
    <input
      ref={startTyping}
      className={`nodrag nopan nowheel nokey ${styles.input}`}
      aria-label={label}
      defaultValue={first}
      maxLength={LIMITS.name}
      autoComplete="off"
      spellCheck={false}
      onBlur={(event) => finish(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') finish(event.currentTarget.value);
        if (event.key === 'Escape') finish(null);
        event.stopPropagation();
      }}
    />
  );
}

/** The person has just asked to type a name, so the field takes the focus as it appears. */
function startTyping(field: HTMLInputElement | null): void {
  field?.focus({ preventScroll: true });
  field?.select();
}
