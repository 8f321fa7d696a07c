import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useText } from '@/i18n/useText';
import type { FieldsOf } from '@/model/edits/changeEach';
import { LIMITS } from '@/model/limits';
import { addChip, mergeChips, removeChip } from '../chips';
import styles from './Chips.module.css';
import form from './Form.module.css';
import type { Subject } from './useSubjects';

interface ChipsOfProps<Member extends { readonly id: string }> {
  readonly subject: Subject<Member>;
  /** Name of the field in the document. */
  readonly name: string;
  readonly label: string;
  readonly read: (member: Member) => readonly string[];
  readonly write: (list: readonly string[]) => FieldsOf<Member>;
}

/** A list of short texts: Enter (or leaving the field) adds one to every member, × removes it from all. */
export function ChipsOf<Member extends { readonly id: string }>(props: ChipsOfProps<Member>) {
  const { subject, name, label, read, write } = props;
  const { t } = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState('');
  const { members, isReadOnly } = subject;
  const chips = mergeChips(members.map(read));
  const isFull = members.every((member) => read(member).length >= LIMITS.list);

  const add = () => {
    const isNew = members.some((member) => addChip(read(member), draft, LIMITS.list) !== read(member));
    if (isNew) subject.change((member) => write(addChip(read(member), draft, LIMITS.list)));
    setDraft('');
  };
  const remove = (text: string) => {
    subject.change((member) => write(removeChip(read(member), text)));
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') add();
    else if (event.key === 'Escape' && draft !== '') {
      event.stopPropagation();
      setDraft('');
    }
  };
  return (
    <div data-field={name} className={form.control}>
      <label htmlFor={id} className={form.label}>
        {label}
      </label>
      {chips.length > 0 ? (
        <ul className={styles.chips} aria-label={label}>
          {chips.map(({ text, holders }) => (
            <li key={text} className={styles.chip}>
              <span className={styles.text}>{text}</span>
              {holders < members.length ? (
                <span className={styles.some}>
                  {t(($) => $.inspector.actor.chipSome, { holders, count: members.length })}
                </span>
              ) : null}
              <button
                type="button"
                className={styles.remove}
                disabled={isReadOnly}
                aria-label={t(($) => $.inspector.actor.chipRemove, { what: text })}
                onClick={() => remove(text)}
              >
                <X size={14} />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <input
        id={id}
        ref={field}
        className={form.input}
        autoComplete="off"
        value={draft}
        maxLength={LIMITS.line}
        readOnly={isReadOnly || isFull}
        placeholder={t(($) => $.inspector.actor.chipPlaceholder)}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={add}
        onKeyDown={onKeyDown}
      />
      {isFull ? (
        <p role="status" className={form.limit}>
          {t(($) => $.inspector.listFull, { limit: LIMITS.list })}
        </p>
      ) : null}
    </div>
  );
}
