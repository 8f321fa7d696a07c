import { type KeyboardEvent, type ReactNode, type RefObject, useId, useState } from 'react';
import styles from './PickList.module.css';

export interface PickOption {
  readonly id: string;
  readonly icon?: ReactNode;
  readonly label: string;
  /** Said after the label, muted. */
  readonly hint?: string | undefined;
}

interface PickListProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly label: string;
  /** Name of the list under the field. */
  readonly listLabel: string;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  /** What fits what was typed, best first. */
  readonly options: readonly PickOption[];
  readonly onPick: (id: string) => void;
  /** How many fit, for screen readers. */
  readonly status: string;
  /** What stands there when nothing fits; '' for nothing. */
  readonly none: string;
}

/** A field with a list under it: typing narrows it, arrows choose, Enter picks; the field keeps the focus. */
export function PickList(props: PickListProps) {
  const { field, label, listLabel, typed, onTyped, options, onPick, status, none } = props;
  const id = useId();
  const [at, setAt] = useState(0);
  const chosen = options[at] ?? options[0];
  const idOf = (option: PickOption) => `${id}-${option.id}`;
  const pick = (option: PickOption) => {
    setAt(0);
    onPick(option.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      const next = (Math.min(at, options.length - 1) + step + options.length) % options.length;
      setAt(next);
      const option = options[next];
      if (option) document.getElementById(idOf(option))?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      pick(chosen);
    }
  };
  return (
    <>
      <input
        ref={field}
        role="combobox"
        className={styles.field}
        aria-label={label}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? idOf(chosen) : undefined}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          onTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="visuallyHidden" role="status">
        {status}
      </p>
      {options.length === 0 && none !== '' ? <p className={styles.none}>{none}</p> : null}
      <div id={`${id}-list`} role="listbox" aria-label={listLabel} className={styles.list}>
        {options.map((option) => (
          // The field keeps the focus and has the keys; the pointer is another way to the same.
          <div
            key={option.id}
            id={idOf(option)}
            role="option"
            tabIndex={-1}
            aria-selected={option === chosen}
            className={styles.option}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(option)}
            onKeyDown={(event) => event.key === 'Enter' && pick(option)}
          >
            {option.icon}
            <span className={styles.words}>{option.label}</span>
            {option.hint ? <span className={styles.hint}>{option.hint}</span> : null}
          </div>
        ))}
      </div>
    </>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
