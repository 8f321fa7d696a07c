import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useText } from '@/i18n/useText';
import type { FieldsOf } from '@/model/edits/changeEach';
import { TextArea, TextField } from '@/ui/Field';
import { shared } from '../shared';
import styles from './Form.module.css';
import type { Subject } from './useSubjects';

interface TextOfProps<Member extends { readonly id: string }> {
  readonly subject: Subject<Member>;
  /** Name of the field in the document. */
  readonly name: string;
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  /** Characters it may hold, from LIMITS. */
  readonly limit: number;
  readonly isLong?: boolean;
  /** Leaving it empty puts back what was there. */
  readonly isRequired?: boolean;
  readonly read: (member: Member) => string;
  readonly write: (text: string) => FieldsOf<Member>;
}

/** A text of the document: typing writes at once as one burst, Esc puts back what was there on entering. */
export function TextOf<Member extends { readonly id: string }>(props: TextOfProps<Member>) {
  const { subject, name, limit, isLong = false, isRequired = false, read, write } = props;
  const { t } = useText();
  const { isMixed, value } = shared(subject.members, read);
  const before = useRef<ReadonlyMap<string, string>>(new Map());
  const burst = `${subject.key}:${name}`;
  const text = value ?? '';
  const valueBefore = (member: Member) => before.current.get(member.id) ?? read(member);
  const restore = () => subject.change((member) => write(valueBefore(member)), burst);
  const isChanged = () => subject.members.some((member) => valueBefore(member) !== read(member));

  const control = {
    label: props.label,
    isLabelHidden: props.isLabelHidden ?? false,
    hint: isMixed ? t(($) => $.inspector.mixedHint) : props.hint,
    placeholder: isMixed ? t(($) => $.inspector.mixed) : props.placeholder,
    value: text,
    maxLength: limit,
    readOnly: subject.isReadOnly,
    onFocus: () => {
      before.current = new Map(subject.members.map((member) => [member.id, read(member)]));
    },
    onBlur: () => {
      if (isRequired && !isMixed && text.trim() === '' && isChanged()) restore();
    },
    onChange: (event: { target: { value: string } }) => {
      const next = event.target.value;
      subject.change(() => write(next), burst);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.nativeEvent.isComposing || !isChanged()) return;
      // The same key clears the selection or closes the dialog; here it only takes the typing back.
      event.stopPropagation();
      event.preventDefault();
      restore();
    },
  };
  return (
    <div data-field={name} className={styles.control}>
      {isLong ? <TextArea {...control} /> : <TextField {...control} />}
      {text.length >= limit ? (
        <p role="status" className={styles.limit}>
          {t(($) => $.inspector.limitReached, { limit })}
        </p>
      ) : null}
    </div>
  );
}
