import { useText } from '@/i18n/useText';
import { LIMITS } from '@/model/limits';
import { useProject, useSession } from '@/session/useSession';
import { SelectField, TextArea, TextField } from '@/ui/Field';
import { Segmented } from '@/ui/Segmented';
import { byName } from '@/wording/names';
import { type Answer, answerOf, writeAnswer } from '../../answers';
import type { FieldSpec } from '../../types';
import { useToldApart } from '../useToldApart';
import styles from './Sheets.module.css';

interface FieldInputProps {
  readonly sheet: string;
  readonly field: FieldSpec;
  /** null for a field of the worksheet itself. */
  readonly row: string | null;
  /** What it is called where its own label stands above it already. */
  readonly called?: string;
}

/** Stands for "nothing chosen" where a select needs a value. */
const NOTHING = 'nothing';

/** A field of a worksheet, drawn by its kind. Typing writes at once. */
export function FieldInput({ sheet, field, row, called }: FieldInputProps) {
  const { t } = useText();
  const { document, apply } = useSession();
  const project = useProject();
  const answer = answerOf(project, sheet, field, row);
  const isReadOnly = document.readOnly;
  const write = (next: Answer) => apply(writeAnswer(sheet, field, row, next));
  const label = called ?? t(field.label);
  const hint = field.hint === null ? undefined : t(field.hint);
  const text = typeof answer === 'string' ? answer : '';
  const typed = (event: { readonly target: { readonly value: string } }) => write(event.target.value);
  switch (field.kind) {
    case 'line':
      return (
        <TextField
          label={label}
          hint={hint}
          value={text}
          maxLength={LIMITS.line}
          readOnly={isReadOnly}
          onChange={typed}
        />
      );
    case 'text':
      return (
        <TextArea
          label={label}
          hint={hint}
          value={text}
          maxLength={LIMITS.text}
          readOnly={isReadOnly}
          onChange={typed}
        />
      );
    case 'day':
      return (
        <TextField
          type="date"
          label={label}
          hint={hint}
          value={text}
          readOnly={isReadOnly}
          onChange={typed}
        />
      );
    case 'tick':
      return (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={answer === true}
            disabled={isReadOnly}
            onChange={(event) => write(event.target.checked)}
          />
          <span>{label}</span>
        </label>
      );
    case 'choice':
      return (
        <Select label={label} hint={hint} value={text} write={write} isReadOnly={isReadOnly}>
          {field.choices.map(({ id, label: choice }) => ({ value: id, label: t(choice) }))}
        </Select>
      );
    case 'level':
      return <Level field={field} label={label} answer={answer} write={isReadOnly ? null : write} />;
    case 'actor':
      return <ActorChoice label={label} hint={hint} value={text} write={write} isReadOnly={isReadOnly} />;
  }
}

interface SelectProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: string;
  readonly write: (answer: Answer) => void;
  readonly isReadOnly: boolean;
}

function Select(props: SelectProps & { readonly children: readonly { value: string; label: string }[] }) {
  const { label, hint, value, write, isReadOnly, children } = props;
  const { t } = useText();
  return (
    <SelectField
      label={label}
      hint={hint}
      value={value || NOTHING}
      choices={[{ value: NOTHING, label: t(($) => $.sheets.notChosen) }, ...children]}
      disabled={isReadOnly}
      onChange={(next) => write(next === NOTHING ? null : next)}
    />
  );
}

function ActorChoice(props: SelectProps) {
  const text = useText();
  const project = useProject();
  const ids = byName(
    text,
    project,
    Object.values(project.actors).map(({ id }) => id),
  );
  const nameOf = useToldApart(ids);
  return <Select {...props}>{ids.map((id) => ({ value: id, label: nameOf(id) }))}</Select>;
}

interface LevelProps {
  readonly field: FieldSpec & { readonly kind: 'level' };
  readonly label: string;
  readonly answer: Answer;
  readonly write: ((answer: Answer) => void) | null;
}

function Level({ field: { most, ends }, label, answer, write }: LevelProps) {
  const { t, whole } = useText();
  const [least, greatest] = ends;
  const levels = Array.from({ length: most }, (_, index) => index + 1);
  return (
    <div className={styles.level}>
      <Segmented
        label={label}
        value={typeof answer === 'number' ? String(answer) : '0'}
        choices={[
          { value: '0', label: '–', isDisabled: write === null },
          ...levels.map((level) => ({
            value: String(level),
            label: whole(level),
            isDisabled: write === null,
          })),
        ]}
        onChange={(next) => write?.(next === '0' ? null : Number(next))}
      />
      <p className={styles.ends} aria-hidden="true">
        <span>{t(least)}</span>
        <span>{t(greatest)}</span>
      </p>
    </div>
  );
}
