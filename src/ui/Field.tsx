import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './Field.module.css';

interface FieldProps {
  readonly label: string;
  /** One muted line under the field. */
  readonly hint?: ReactNode;
  readonly isLabelHidden?: boolean;
}

/** A one-line text field with its label. */
export function TextField({
  label,
  hint,
  isLabelHidden = false,
  ...rest
}: FieldProps & ComponentProps<'input'>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? 'visuallyHidden' : styles.label}>
        {label}
      </label>
      <input id={id} className={styles.input} autoComplete="off" {...rest} />
      {hint ? <p className={styles.hint}>{hint}</p> : null}
    </div>
  );
}

/** A text field of several lines that grows with what is written. */
export function TextArea({
  label,
  hint,
  isLabelHidden = false,
  ...rest
}: FieldProps & ComponentProps<'textarea'>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? 'visuallyHidden' : styles.label}>
        {label}
      </label>
      <textarea id={id} className={`${styles.input} ${styles.area}`} rows={2} {...rest} />
      {hint ? <p className={styles.hint}>{hint}</p> : null}
    </div>
  );
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectChoice<Value extends string> extends Choice<Value> {
  /** Heading of the choices that it stands among; those of one heading follow each other. */
  readonly group?: string;
}

interface SelectFieldProps<Value extends string> extends FieldProps {
  /** null shows `mixed`, for a selection whose members differ. */
  readonly value: Value | null;
  readonly choices: readonly SelectChoice<Value>[];
  readonly onChange: (value: Value) => void;
  /** Text shown while the value is null. */
  readonly mixed?: string;
  readonly disabled?: boolean;
  /** Told when a hand or the focus comes to the field, and when it has left: for choices that are made late. */
  readonly onNear?: (isNear: boolean) => void;
}

/** The platform's own select: best on phones and for screen readers. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const {
    label,
    hint,
    isLabelHidden = false,
    value,
    choices,
    onChange,
    mixed = '–',
    disabled,
    onNear,
  } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? 'visuallyHidden' : styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.input}
        value={value ?? ''}
        disabled={disabled}
        onPointerDown={() => onNear?.(true)}
        onFocus={() => onNear?.(true)}
        onBlur={() => onNear?.(false)}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {value === null ? (
          <option value="" disabled>
            {mixed}
          </option>
        ) : null}
        {byHeading(choices).map(([heading, members]) => {
          const options = members.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ));
          return heading === undefined ? (
            options
          ) : (
            <optgroup key={heading} label={heading}>
              {options}
            </optgroup>
          );
        })}
      </select>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
    </div>
  );
}

function byHeading<Value extends string>(choices: readonly SelectChoice<Value>[]) {
  const headings = new Map<string | undefined, SelectChoice<Value>[]>();
  for (const choice of choices) {
    headings.set(choice.group, [...(headings.get(choice.group) ?? []), choice]);
  }
  return [...headings];
}
