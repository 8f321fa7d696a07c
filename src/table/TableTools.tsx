import { Popover } from '@base-ui/react/popover';
import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react';
import { useText } from '@/i18n/useText';
import { Button, IconButton } from '@/ui/Button';
import { SelectField } from '@/ui/Field';
import type { Column } from './columns';
import { isShown, switchColumn, type TableSettings } from './settings';
import styles from './Table.module.css';

interface TableToolsProps {
  /** Every column there is; the first is always shown. */
  readonly columns: readonly { readonly id: string; readonly name: string; readonly isExtra?: boolean }[];
  readonly settings: TableSettings;
  readonly onSettings: (settings: TableSettings) => void;
  readonly shown: number;
  /** Rows that the filter of the map leaves out. */
  readonly hidden: number;
  /** Cards have no headings to sort by and no columns to choose. */
  readonly isPhone: boolean;
  /** Id of the hint at the keys, which describes the grid. */
  readonly hintId: string;
}

/** Filtering by words, choosing columns, and on a phone sorting. */
export function TableTools(props: TableToolsProps) {
  const { columns, settings, onSettings, shown, hidden, isPhone, hintId } = props;
  const { t } = useText();
  return (
    <div className={styles.tools}>
      <input
        type="search"
        className={styles.filter}
        aria-label={t(($) => $.table.filter)}
        placeholder={isPhone ? t(($) => $.table.filterShort) : t(($) => $.table.filterPlaceholder)}
        value={settings.typed}
        onChange={(event) => onSettings({ ...settings, typed: event.target.value })}
      />
      {isPhone ? (
        <Sorter columns={columns} settings={settings} onSettings={onSettings} />
      ) : (
        <ColumnChoice columns={columns.slice(1)} settings={settings} onSettings={onSettings} />
      )}
      <p
        className={`${styles.count} ${isPhone && settings.typed.trim() === '' && hidden === 0 ? styles.unseen : ''}`}
        role="status"
      >
        {t(($) => $.table.rows, { count: shown })}
        {hidden > 0 ? ` · ${t(($) => $.table.hidden, { count: hidden })}` : ''}
      </p>
      {isPhone ? null : (
        <p id={hintId} className={styles.hint}>
          {t(($) => $.table.keysHint)}
        </p>
      )}
    </div>
  );
}

type PartProps = Pick<TableToolsProps, 'columns' | 'settings' | 'onSettings'>;

function ColumnChoice({ columns, settings, onSettings }: PartProps) {
  const { t } = useText();
  return (
    <Popover.Root>
      <Popover.Trigger render={<Button icon={<Columns3 size={18} />}>{t(($) => $.table.columns)}</Button>} />
      <Popover.Portal>
        <Popover.Positioner className={styles.positioner} align="end" sideOffset={6}>
          <Popover.Popup className={styles.popup}>
            <Popover.Title className={styles.popupTitle}>{t(($) => $.table.columns)}</Popover.Title>
            {columns.map((column) => (
              <label key={column.id} className={styles.choice}>
                <input
                  type="checkbox"
                  checked={isShown(column, settings)}
                  onChange={() => onSettings(switchColumn(settings, column.id))}
                />
                {column.name}
              </label>
            ))}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Sorter({ columns, settings, onSettings }: PartProps) {
  const { t } = useText();
  const { sorting } = settings;
  const isUp = sorting.direction === 'ascending';
  return (
    <div className={styles.sorter}>
      <SelectField
        label={t(($) => $.table.sortBy)}
        isLabelHidden
        value={sorting.column}
        choices={columns.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(column) => onSettings({ ...settings, sorting: { ...sorting, column } })}
      />
      <IconButton
        name={isUp ? t(($) => $.table.ascending) : t(($) => $.table.descending)}
        icon={isUp ? <ArrowUp size={20} /> : <ArrowDown size={20} />}
        onClick={() =>
          onSettings({
            ...settings,
            sorting: { ...sorting, direction: isUp ? 'descending' : 'ascending' },
          })
        }
      />
    </div>
  );
}

/** The columns that are shown; the first always is. */
export function shownColumns<Row>(
  columns: readonly Column<Row>[],
  settings: TableSettings,
): readonly Column<Row>[] {
  return columns.filter((column, index) => index === 0 || isShown(column, settings));
}
