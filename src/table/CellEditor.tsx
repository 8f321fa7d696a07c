import { type KeyboardEvent, useId, useRef } from 'react';
import { ActorPicker } from './ActorPicker';
import type { CellEdit } from './columns';
import styles from './Grid.module.css';

/** Where the focus goes after an edit. */
export type AfterEdit = 'stay' | 'down' | 'next' | 'previous' | 'leave';

interface CellEditorProps<Row> {
  readonly edit: CellEdit<Row>;
  readonly row: Row;
  readonly label: string;
  /** What was typed to open it, which replaces the content; null keeps the content. */
  readonly typed: string | null;
  /** Names the burst of a choice that is walked with the arrows. */
  readonly burst: string;
  readonly onDone: (after: AfterEdit) => void;
}

/** The field that a cell becomes. Enter saves and goes down, Tab saves and goes on, Esc takes it back. */
export function CellEditor<Row>(props: CellEditorProps<Row>) {
  const { edit, row, label, onDone } = props;
  switch (edit.kind) {
    case 'text':
      return <TextCell {...props} edit={edit} />;
    case 'choice':
      return <ChoiceCell {...props} edit={edit} />;
    case 'actor':
      return (
        <ActorPicker
          label={label}
          isLabelHidden
          isOpenAtOnce
          onPick={(actor) => {
            edit.save([row], actor);
            onDone('stay');
          }}
          onCancel={() => onDone('stay')}
          onLeave={() => onDone('leave')}
        />
      );
  }
}

type EditOf<Row, Kind extends CellEdit<Row>['kind']> = Extract<CellEdit<Row>, { kind: Kind }>;
type PropsOf<Row, Kind extends CellEdit<Row>['kind']> = CellEditorProps<Row> & {
  readonly edit: EditOf<Row, Kind>;
};

/** Keys that end an edit, null for those of the field. */
function afterKey(event: KeyboardEvent): AfterEdit | null {
  if (event.nativeEvent.isComposing) return null;
  if (event.key === 'Enter' && !event.shiftKey) return 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'previous' : 'next';
  return null;
}

function TextCell<Row>({ edit, row, label, typed, onDone }: PropsOf<Row, 'text'>) {
  const id = useId();
  const isOver = useRef(false);
  const first = edit.value(row);
  const finish = (value: string | null, after: AfterEdit) => {
    if (isOver.current) return;
    isOver.current = true;
    if (value !== null && value !== first) edit.save([row], value);
    onDone(after);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    // The keys of a field belong to its text, not to the grid around it.
    event.stopPropagation();
    const after = afterKey(event);
    if (event.key === 'Escape') finish(null, 'stay');
    else if (after) finish(event.currentTarget.value, after);
    else return;
    event.preventDefault();
  };
  const field = {
    ref: typed === null ? selectAll : startAtEnd,
    'aria-label': label,
    defaultValue: typed ?? first,
    maxLength: edit.limit,
    onKeyDown,
    onBlur: (event: { readonly currentTarget: { readonly value: string } }) =>
      finish(event.currentTarget.value, 'leave'),
  };
  if (edit.isLong) return <textarea {...field} className={styles.area} rows={4} />;
  return (
    <>
      <input
        {...field}
        className={styles.field}
        autoComplete="off"
        spellCheck={false}
        list={edit.suggestions ? id : undefined}
        placeholder={edit.hint}
        aria-description={edit.hint}
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

function ChoiceCell<Row>({ edit, row, label, burst, onDone }: PropsOf<Row, 'choice'>) {
  const before = useRef(edit.value(row));
  const onKeyDown = (event: KeyboardEvent<HTMLSelectElement>) => {
    event.stopPropagation();
    const after = afterKey(event);
    if (event.key === 'Escape') {
      if (edit.value(row) !== before.current) edit.save([row], before.current, burst);
      onDone('stay');
    } else if (after) onDone(after);
    else return;
    event.preventDefault();
  };
  return (
    <select
      ref={takeFocus}
      className={styles.field}
      aria-label={label}
      value={edit.value(row)}
      onChange={(event) => edit.save([row], event.target.value, burst)}
      onKeyDown={onKeyDown}
      onBlur={() => onDone('leave')}
    >
      {edit.choices.map(({ value, label: name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}

/* Stable, so that React calls them once, when the field appears. */
function takeFocus(field: HTMLElement | null): void {
  field?.focus({ preventScroll: true });
}

function selectAll(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  field?.focus({ preventScroll: true });
  field?.select();
}

function startAtEnd(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  field?.focus({ preventScroll: true });
  field?.setSelectionRange(field.value.length, field.value.length);
}
