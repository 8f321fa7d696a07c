import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';
import type { Choice } from './Field';
import styles from './Segmented.module.css';

interface SegmentedChoice<Value extends string> extends Choice<Value> {
  readonly isDisabled?: boolean;
}

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** null when the members of a selection differ. */
  readonly value: Value | null;
  readonly choices: readonly SegmentedChoice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A few choices side by side, one of them on. Arrow keys walk them. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, isLabelHidden = false, value, choices, onChange } = props;
  const id = useId();
  return (
    <div className={styles.wrap}>
      <span id={id} className={isLabelHidden ? 'visuallyHidden' : styles.label}>
        {label}
      </span>
      <RadioGroup
        aria-labelledby={id}
        className={styles.group}
        value={value}
        onValueChange={(next) => {
          const chosen = choices.find((choice) => choice.value === next);
          if (chosen) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <Radio.Root
            key={choice.value}
            value={choice.value}
            disabled={choice.isDisabled ?? false}
            className={styles.choice}
            aria-label={choice.label}
          >
            {choice.label}
          </Radio.Root>
        ))}
      </RadioGroup>
    </div>
  );
}
