import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { COLUMN_ROLES, type ColumnRole } from '@/transfer/pasted/types';
import { SelectField } from '@/ui/Field';
import { Segmented } from '@/ui/Segmented';
import { isolate } from './isolate';
import styles from './Paste.module.css';
import type { Pasting } from './usePasting';

/** What a column can mean, in words. */
export const ROLE_NAMES: Record<ColumnRole, Message> = {
  name: ($) => $.paste.role.name,
  sector: ($) => $.paste.role.sector,
  kind: ($) => $.paste.role.kind,
  role: ($) => $.paste.role.role,
  influence: ($) => $.paste.role.influence,
  interest: ($) => $.paste.role.interest,
  has: ($) => $.paste.role.has,
  needs: ($) => $.paste.role.needs,
  from: ($) => $.paste.role.from,
  to: ($) => $.paste.role.to,
  tieType: ($) => $.paste.role.tieType,
  direction: ($) => $.paste.role.direction,
  strength: ($) => $.paste.role.strength,
  notes: ($) => $.paste.role.notes,
  ignored: ($) => $.paste.role.ignored,
};

/** Columns whose meaning can be chosen; a wider table is cut in the spreadsheet more easily than here. */
const MOST_COLUMNS = 20;

/** How a text with columns is read: as a list or a table, and what each column means. */
export function PasteColumns({ pasting }: { readonly pasting: Pasting }) {
  const { t } = useText();
  const { reading, wish, chooseColumn } = pasting;
  const { table, mayBeTable } = reading;
  if (!mayBeTable) return null;
  const roles = COLUMN_ROLES.map((value) => ({ value, label: t(ROLE_NAMES[value]) }));
  return (
    <section className={styles.part} aria-label={t(($) => $.paste.columns)}>
      <Segmented
        label={t(($) => $.paste.form)}
        value={table ? 'table' : 'lines'}
        choices={[
          { value: 'table', label: t(($) => $.paste.formTable) },
          { value: 'lines', label: t(($) => $.paste.formLines) },
        ]}
        onChange={(form) => wish({ form })}
      />
      {table ? (
        <>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={table.hasHeading}
              onChange={(event) => wish({ hasHeading: event.target.checked, columns: undefined })}
            />
            {t(($) => $.paste.hasHeading)}
          </label>
          <div className={styles.columns}>
            {table.columns.slice(0, MOST_COLUMNS).map(({ role, heading, example }, index) => (
              <SelectField
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
                key={index}
                label={columnLabel(index + 1, heading || example)}
                value={role}
                choices={roles}
                onChange={(chosen) => chooseColumn(index, chosen)}
              />
            ))}
          </div>
        </>
      ) : null}
    </section>
  );

  function columnLabel(number: number, example: string): string {
    if (example === '') return t(($) => $.paste.column, { number });
    return t(($) => $.paste.columnSays, { number, example: isolate(example) });
  }
}
