import type { ReactNode } from 'react';
import { useText } from '@/i18n/useText';
import type { FieldsOf } from '@/model/edits/changeEach';
import { type Choice, SelectField } from '@/ui/Field';
import { Segmented } from '@/ui/Segmented';
import { shared } from '../shared';
import styles from './Form.module.css';
import type { Subject } from './useSubjects';

interface ChoiceOfProps<Member extends { readonly id: string }, Value extends string> {
  readonly subject: Subject<Member>;
  /** Name of the field in the document. */
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly choices: readonly Choice<Value>[];
  /** Side by side where the words fit, else the platform's list. */
  readonly look: 'segmented' | 'list';
  readonly read: (member: Member) => Value;
  readonly write: (value: Value) => FieldsOf<Member>;
}

/** A choice of the document; none is on while the members of a selection differ. */
export function ChoiceOf<Member extends { readonly id: string }, Value extends string>(
  props: ChoiceOfProps<Member, Value>,
) {
  const { subject, name, label, hint, choices, look, read, write } = props;
  const { t } = useText();
  const { isMixed, value } = shared(subject.members, read);
  const mixed = t(($) => $.inspector.mixed);
  const onChange = (next: Value) => subject.change(() => write(next));
  return (
    <div data-field={name} className={styles.control}>
      {look === 'segmented' ? (
        <Segmented
          label={isMixed ? `${label} · ${mixed}` : label}
          value={value}
          choices={choices}
          onChange={onChange}
        />
      ) : (
        <SelectField
          label={label}
          value={value}
          choices={choices}
          onChange={onChange}
          mixed={mixed}
          disabled={subject.isReadOnly}
        />
      )}
      {hint ? <p className={styles.hint}>{hint}</p> : null}
    </div>
  );
}
