import { useState } from 'react';
import { useText } from '@/i18n/useText';
import type { ImportDelimiter, ReadSheet, ReadTables, SheetForm } from '@/transfer/importing/types';
import { SelectField } from '@/ui/Field';
import styles from './Importing.module.css';
import { SheetTable } from './SheetTable';
import { FORM_NAMES } from './tableNames';
import type { Importing } from './useImporting';

const DELIMITERS = [';', ',', '\t'] as const satisfies readonly ImportDelimiter[];

interface TablesPartProps {
  readonly tables: ReadTables;
  readonly importing: Importing;
}

/** How a table is read, sheet by sheet: guessed, and every guess can be put right. */
export function TablesPart({ tables, importing }: TablesPartProps) {
  const { t } = useText();
  const { sheets, delimiter } = tables;
  const [chosen, choose] = useState(() =>
    Math.max(
      0,
      sheets.findIndex(({ form }) => form !== 'nothing'),
    ),
  );
  const index = Math.min(chosen, sheets.length - 1);
  const sheet = sheets[index];
  if (!sheet) return null;
  const { wish, wishFor, wishForSheet } = importing;
  const wished = wish.sheets?.[index];
  const form = wished?.form ?? sheet.form;
  const delimiterNames: Record<ImportDelimiter, string> = {
    ';': t(($) => $.importing.delimiters.semicolon),
    ',': t(($) => $.importing.delimiters.comma),
    '\t': t(($) => $.importing.delimiters.tab),
  };
  const isDelimiterAsked =
    delimiter !== null && (wish.delimiter !== undefined || importing.own === null || mayBeSplit(sheet));
  return (
    <section className={styles.part} aria-labelledby="import-reading">
      <h3 id="import-reading" className={styles.heading}>
        {t(($) => $.importing.reading)}
      </h3>
      <div className={styles.ways}>
        {sheets.length > 1 ? (
          <SelectField
            label={t(($) => $.importing.sheet)}
            value={String(index)}
            choices={sheets.map(({ name, form, rowCount }, position) => ({
              value: String(position),
              label: t(($) => $.importing.sheetOf, {
                name,
                form: t(FORM_NAMES[form]),
                count: rowCount,
              }),
            }))}
            onChange={(position) => choose(Number(position))}
          />
        ) : null}
        <SelectField
          label={t(($) => $.importing.form)}
          value={form}
          choices={formsOf(tables, importing.reading?.format === 'csv').map((value) => ({
            value,
            label: t(FORM_NAMES[value]),
          }))}
          onChange={(value) => wishForSheet(index, { form: value, columns: undefined })}
        />
        {isDelimiterAsked ? (
          <SelectField
            label={t(($) => $.importing.delimiter)}
            value={wish.delimiter ?? delimiter}
            choices={DELIMITERS.map((value) => ({ value, label: delimiterNames[value] }))}
            onChange={(value) => wishFor({ delimiter: value, sheets: undefined })}
          />
        ) : null}
        {form === 'lines' || form === 'nothing' ? null : (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={wished?.hasHeading ?? sheet.hasHeading}
              onChange={(event) =>
                wishForSheet(index, { hasHeading: event.target.checked, columns: undefined })
              }
            />
            {t(($) => $.importing.hasHeading)}
          </label>
        )}
      </div>
      {form === 'nothing' || form === 'lines' ? null : (
        <SheetTable sheet={sheet} index={index} importing={importing} />
      )}
    </section>
  );
}

/** Only a text has lines; only of several sheets can one be left out. */
function formsOf({ sheets }: ReadTables, isText: boolean): readonly SheetForm[] {
  const usual: readonly SheetForm[] = ['actors', 'ties', 'matrix', 'twoModes'];
  return [
    ...usual,
    ...(isText ? (['lines'] as const) : []),
    ...(sheets.length > 1 ? (['nothing'] as const) : []),
  ];
}

/** Whether the cells look as if another sign parted the columns. */
function mayBeSplit({ columns }: ReadSheet): boolean {
  return columns.length <= 1 || columns.some(({ heading, example }) => /[;\t]/.test(heading + example));
}
