import { type ReactNode, useId, useMemo } from 'react';
import { runCommand } from '@/commands/registry';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/useSession';
import { Cards } from './Cards';
import type { Column } from './columns';
import { filterRows } from './filterRows';
import { Grid } from './Grid';
import { SelectedRows } from './SelectedRows';
import type { TableSettings } from './settings';
import { sortRows } from './sortRows';
import styles from './Table.module.css';
import { shownColumns, TableTools } from './TableTools';

interface TablePartProps<Row extends { readonly id: string }> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Rows that the filter of the map leaves out. */
  readonly hidden: number;
  readonly settings: TableSettings;
  readonly onSettings: (settings: TableSettings) => void;
  readonly rowName: (row: Row) => string;
  /** What a card says under the name. */
  readonly about: (row: Row) => string;
  /** Its strongest role, at the end of a card; null for none. */
  readonly badge?: (row: Row) => string | null;
  /** Before the name on a card. */
  readonly icon?: (row: Row) => ReactNode;
  readonly selected: ReadonlySet<Row['id']>;
  readonly onSelect: (ids: readonly Row['id'][]) => void;
  /** "3 aktor". */
  readonly countWords: (count: number) => string;
  /** Said when there is no row at all. */
  readonly empty: string;
  /** Fields that add a row. */
  readonly adding: ReactNode;
  readonly isPhone: boolean;
}

/** One of the two tables with its tools; on a phone the rows are cards. */
export function TablePart<Row extends { readonly id: string }>(props: TablePartProps<Row>) {
  const { columns, rows, settings, onSettings, selected, onSelect, isPhone } = props;
  const { language, t } = useText();
  const session = useSession();
  const hintId = useId();
  const visible = useMemo(() => shownColumns(columns, settings), [columns, settings]);
  const { typed, sorting } = settings;
  const shown = useMemo(
    () => sortRows(filterRows(rows, columns, typed), columns, sorting, language),
    [rows, columns, typed, sorting, language],
  );
  const chosen = shown.filter(({ id }) => selected.has(id));
  const isReadOnly = session.document.readOnly;
  const none = rows.length === 0 ? props.empty : shown.length === 0 ? t(($) => $.table.noRows) : null;
  return (
    <div className={styles.part}>
      <TableTools
        columns={columns}
        settings={settings}
        onSettings={onSettings}
        shown={shown.length}
        hidden={props.hidden}
        isPhone={isPhone}
        hintId={hintId}
      />
      {chosen.length > 0 && !isPhone ? (
        <SelectedRows rows={chosen} columns={columns} what={props.countWords(chosen.length)} />
      ) : null}
      {isPhone && !isReadOnly ? props.adding : null}
      {none === null ? null : <p className={styles.none}>{none}</p>}
      {isPhone ? (
        <Cards
          label={props.label}
          rows={shown}
          rowName={props.rowName}
          about={props.about}
          badge={props.badge}
          icon={props.icon}
          selected={selected}
          onSelect={onSelect}
        />
      ) : (
        <Grid
          label={props.label}
          describedBy={hintId}
          columns={visible}
          rows={shown}
          rowName={props.rowName}
          sorting={sorting}
          onSort={(next) => onSettings({ ...settings, sorting: next })}
          selected={selected}
          onSelect={onSelect}
          isReadOnly={isReadOnly}
          onDelete={(row) => {
            if (chosen.length === 0) onSelect([row.id]);
            runCommand(session, 'delete');
          }}
        />
      )}
      {isPhone || isReadOnly ? null : props.adding}
    </div>
  );
}
