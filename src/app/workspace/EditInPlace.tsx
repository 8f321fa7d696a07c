import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import styles from './EditInPlace.module.css';

interface EditInPlaceProps {
  readonly value: string;
  /** Name of the field, for screen readers. */
  readonly label: string;
  /** What pressing does, for the tooltip. */
  readonly hint: string;
  /** What stands there while it is not being edited. */
  readonly children: ReactNode;
  readonly maxLength: number;
  readonly isReadOnly: boolean;
  readonly isMultiline?: boolean;
  readonly onSave: (value: string) => void;
}

/** Text that becomes a field when it is pressed. Enter or leaving saves, Esc gives up. */
export function EditInPlace(props: EditInPlaceProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  if (props.isReadOnly) return <span className={styles.text}>{props.children}</span>;
  if (draft === null) {
    return (
      <button
        ref={button}
        type="button"
        className={styles.text}
        title={props.hint}
        onClick={() => setDraft(props.value)}
      >
        {props.children}
      </button>
    );
  }
  const save = () => {
    setDraft(null);
    if (draft.trim() !== props.value) props.onSave(draft.trim());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // The keys of a field are not shortcuts of the map.
    event.stopPropagation();
    if (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey)) return;
    event.preventDefault();
    if (event.key === 'Escape') setDraft(null);
    else save();
    requestAnimationFrame(() => button.current?.focus());
  };
  const field = {
    'aria-label': props.label,
    className: props.isMultiline ? `${styles.field} ${styles.area}` : styles.field,
    value: draft,
    maxLength: props.maxLength,
    onBlur: save,
    onKeyDown,
  };
  return props.isMultiline ? (
    <textarea {...field} ref={focusAtEnd} rows={2} onChange={(event) => setDraft(event.target.value)} />
  ) : (
    <input {...field} ref={focusAtEnd} onChange={(event) => setDraft(event.target.value)} />
  );
}

/** Takes the focus once, when the field appears; stable, so that React calls it for no other reason. */
function focusAtEnd(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  field?.focus();
  field?.setSelectionRange(0, field.value.length);
}
