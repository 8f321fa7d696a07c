import { type FormEvent, useId, useState } from 'react';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { SelectField, TextField } from '@/ui/Field';
import type { CellEdit, Column } from './columns';
import styles from './Table.module.css';

interface EditTogetherProps<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
}

/** Sets one column of all selected rows, as one undo step. */
export function EditTogether<Row>({ rows, columns }: EditTogetherProps<Row>) {
  const { t } = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const [value, setValue] = useState('');
  const settable = columns.filter(isForSeveral);
  const column = settable.find(({ id }) => id === chosen) ?? settable[0];
  if (!column?.edit) return null;
  const { edit } = column;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    edit.save(rows, edit.kind === 'choice' ? choiceOf(edit, value) : value);
  };
  return (
    <form className={styles.together} onSubmit={submit}>
      <SelectField
        label={t(($) => $.table.editField)}
        value={column.id}
        choices={settable.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(next) => {
          setChosen(next);
          setValue('');
        }}
      />
      {edit.kind === 'choice' ? (
        <SelectField
          label={t(($) => $.table.editValue)}
          value={choiceOf(edit, value)}
          choices={edit.choices}
          onChange={setValue}
        />
      ) : edit.kind === 'text' ? (
        <TextValue edit={edit} value={value} onChange={setValue} />
      ) : null}
      <Button type="submit" look="strong">
        {t(($) => $.table.editApply, { count: rows.length })}
      </Button>
    </form>
  );
}

interface TextValueProps<Row> {
  readonly edit: Extract<CellEdit<Row>, { kind: 'text' }>;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function TextValue<Row>({ edit, value, onChange }: TextValueProps<Row>) {
  const { t } = useText();
  const id = useId();
  return (
    <>
      <TextField
        label={t(($) => $.table.editValue)}
        value={value}
        maxLength={edit.limit}
        list={edit.suggestions ? id : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {edit.suggestions ? (
        <datalist id={id}>
          {edit.suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}

/** A name is one row's own, and an end of a tie would tie everybody to the same actor. */
function isForSeveral<Row>({ edit }: Column<Row>): boolean {
  return edit !== undefined && edit.kind !== 'actor' && !(edit.kind === 'text' && edit.isOwn);
}

/** The choice that is in force: what was chosen, the first until then. */
function choiceOf<Row>({ choices }: Extract<CellEdit<Row>, { kind: 'choice' }>, value: string): string {
  return choices.find((one) => one.value === value)?.value ?? choices[0]?.value ?? '';
}
