import { useId } from 'react';
import type { FieldsOf } from '@/model/edits/changeEach';
import { shared } from '../shared';
import styles from './Form.module.css';
import type { Subject } from './useSubjects';

interface CheckOfProps<Member extends { readonly id: string }> {
  readonly subject: Subject<Member>;
  /** Name of the field in the document. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly read: (member: Member) => boolean;
  readonly write: (member: Member, isOn: boolean) => FieldsOf<Member>;
}

/** A yes or no of the document; half on while the members of a selection differ, and pressing sets all. */
export function CheckOf<Member extends { readonly id: string }>(props: CheckOfProps<Member>) {
  const { subject, name, label, hint, read, write } = props;
  const id = useId();
  const { isMixed, value } = shared(subject.members, read);
  return (
    <div data-field={name} className={styles.check}>
      <input
        id={id}
        type="checkbox"
        checked={value ?? false}
        disabled={subject.isReadOnly}
        aria-describedby={hint ? `${id}-hint` : undefined}
        ref={(box) => {
          if (box) box.indeterminate = isMixed;
        }}
        onChange={(event) => {
          const isOn = event.target.checked;
          subject.change((member) => write(member, isOn));
        }}
      />
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
