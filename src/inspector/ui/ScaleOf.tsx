import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';
import { useText } from '@/i18n/useText';
import type { FieldsOf } from '@/model/edits/changeEach';
import type { Mark } from '@/wording/scales';
import { shared } from '../shared';
import styles from './Form.module.css';
import type { Subject } from './useSubjects';

interface ScaleOfProps<Member extends { readonly id: string }> {
  readonly subject: Subject<Member>;
  /** Name of the field in the document. */
  readonly name: string;
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly read: (member: Member) => number;
  readonly write: (value: number) => FieldsOf<Member>;
}

/** A number on a scale: short marks to press, and the word of the chosen one beside the label. */
export function ScaleOf<Member extends { readonly id: string }>(props: ScaleOfProps<Member>) {
  const { subject, name, label, marks, read, write } = props;
  const { t } = useText();
  const id = useId();
  const { isMixed, value } = shared(subject.members, read);
  const chosen = marks.find((mark) => mark.value === value);
  const word = chosen ? t(chosen.word) : '';
  return (
    <div data-field={name} className={styles.scale}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <span className={styles.word}>{isMixed ? t(($) => $.inspector.mixed) : word}</span>
      <RadioGroup
        aria-labelledby={id}
        className={styles.marks}
        value={value}
        onValueChange={(next) => {
          const mark = marks.find((one) => one.value === next);
          if (mark) subject.change(() => write(mark.value));
        }}
      >
        {marks.map((mark) => (
          <Radio.Root
            key={mark.value}
            value={mark.value}
            className={styles.mark}
            aria-label={t(mark.word)}
            title={t(mark.word)}
          >
            {mark.sign}
          </Radio.Root>
        ))}
      </RadioGroup>
    </div>
  );
}
