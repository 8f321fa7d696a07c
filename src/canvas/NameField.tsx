import { useRef } from 'react';
import { LIMITS } from '@/model/limits';
import styles from './NameField.module.css';

interface NameFieldProps {
  readonly first: string;
  readonly label: string;
  /** Called once, with the trimmed name, which is empty only where that is allowed. */
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
  readonly mayBeEmpty?: boolean;
  /**
   * Tab and Shift+Tab, after the field was saved or left: goes on to the next field, or the one before.
   *
   * @returns false when there is none, and Tab leaves the map as usual
   */
  readonly onNext?: (step: 1 | -1) => boolean;
}

/** The name field on the canvas: Enter or leaving it saves, Esc cancels, an empty name cancels too. */
export function NameField({ first, label, onDone, onCancel, mayBeEmpty = false, onNext }: NameFieldProps) {
  const isOver = useRef(false);
  const finish = (name: string | null) => {
    if (isOver.current) return;
    isOver.current = true;
    const trimmed = name?.trim() ?? '';
    const isEmpty = trimmed === '' && (name === null || !mayBeEmpty);
    if (isEmpty || trimmed === first) onCancel();
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
        if (event.key === 'Tab' && onNext) {
          finish(event.currentTarget.value);
          if (onNext(event.shiftKey ? -1 : 1)) event.preventDefault();
        }
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
