import { useText } from '@/i18n/useText';
import { ACTOR_ROLES, type ImportRole, TIE_ROLES } from '@/transfer/importing/roles';
import type { ReadSheet } from '@/transfer/importing/types';
import { SelectField } from '@/ui/Field';
import { isolate } from '../workspace/paste/isolate';
import styles from './Importing.module.css';
import { IMPORT_ROLE_NAMES } from './tableNames';
import type { Importing } from './useImporting';

/** Columns that are shown; a wider table is cut in the spreadsheet more easily than here. */
const MOST_COLUMNS = 30;
/** Rows that are shown. */
const MOST_ROWS = 5;

interface SheetTableProps {
  readonly sheet: ReadSheet;
  readonly index: number;
  readonly importing: Importing;
}

/** The first rows of a sheet, with what each column means above it. */
export function SheetTable({ sheet, index, importing }: SheetTableProps) {
  const { t } = useText();
  const { wish, wishForSheet } = importing;
  const { columns, rows, rowCount } = sheet;
  const form = wish.sheets?.[index]?.form ?? sheet.form;
  const wished = wish.sheets?.[index]?.columns;
  const roles = rolesOf(form);
  const shown = columns.slice(0, MOST_COLUMNS);
  const choose = (column: number, role: ImportRole) => {
    const next = [...(wished ?? [])];
    next[column] = role;
    wishForSheet(index, { columns: next });
  };
  const first = rows.slice(0, MOST_ROWS);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no wheel scrolls it by keys */}
      <section className={styles.scroll} aria-label={t(($) => $.importing.columns)} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {shown.map(({ role, heading, example }, column) => (
                <th
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
                  key={column}
                  scope="col"
                  data-unused={roles ? isUnused(wished?.[column] ?? role) : undefined}
                >
                  {roles ? (
                    <SelectField
                      label={labelOf(column + 1, heading, example)}
                      value={wished?.[column] ?? role}
                      choices={roles.map((value) => ({ value, label: t(IMPORT_ROLE_NAMES[value]) }))}
                      onChange={(chosen) => choose(column, chosen)}
                    />
                  ) : (
                    <bdi>{heading}</bdi>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map((row, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position, and holds no state
              <tr key={position}>
                {shown.map(({ role }, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its position, and holds no state
                  <td key={column} data-unused={roles ? isUnused(wished?.[column] ?? role) : undefined}>
                    <bdi>{row[column] ?? ''}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.faint}>
        {t(($) => $.importing.rowsShown, { shown: first.length, count: rowCount })}
        {columns.length > shown.length
          ? ` ${t(($) => $.importing.columnsHidden, { count: columns.length - shown.length })}`
          : ''}
      </p>
    </>
  );

  function labelOf(number: number, heading: string, example: string): string {
    if (heading !== '') return t(($) => $.importing.columnHeaded, { number, heading: isolate(heading) });
    if (example !== '') return t(($) => $.importing.columnSays, { number, example: isolate(example) });
    return t(($) => $.importing.column, { number });
  }
}

/** What columns of such a sheet can mean; null where columns are actors. */
function rolesOf(form: ReadSheet['form']): readonly ImportRole[] | null {
  if (form === 'actors') return ACTOR_ROLES;
  return form === 'ties' ? TIE_ROLES : null;
}

const isUnused = (role: ImportRole) => (role === 'ignored' ? '' : undefined);
