import { Plus, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { actorId } from '@/model/ids';
import { useProject, useSession } from '@/session/useSession';
import { Button, IconButton } from '@/ui/Button';
import { SIGN_NAMES, tieTypeName } from '@/wording/fields';
import { addRow, removeRow } from '../../rows';
import { rowsOf, tiesOfSheet } from '../../rowsOf';
import { toldApart } from '../../toldApart';
import type { Worksheet } from '../../types';
import { useToldApart } from '../useToldApart';
import { FieldInput } from './FieldInput';
import { Radar } from './Radar';
import styles from './Sheets.module.css';

/** Rows that are drawn before more are asked for. */
const FIRST_ROWS = 40;

/** A worksheet to be filled in: its fields, then its rows. */
export function SheetForm({ sheet }: { readonly sheet: Worksheet }) {
  const { t } = useText();
  const project = useProject();
  const remark = sheet.remark?.(project) ?? null;
  const headingId = `sheet-${sheet.id}`;
  return (
    <article className={styles.form} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading} tabIndex={-1}>
        {t(sheet.title)}
      </h3>
      <p className={styles.about}>{t(sheet.about)}</p>
      {remark ? (
        <p className={styles.remark} role="note">
          {t(remark)}
        </p>
      ) : null}
      <Radar sheet={sheet} />
      {sheet.fields.length > 0 ? (
        <div className={styles.fields}>
          {sheet.fields.map((field) => (
            <FieldInput key={field.id} sheet={sheet.id} field={field} row={null} />
          ))}
        </div>
      ) : null}
      {sheet.rows ? <Rows sheet={sheet} /> : null}
    </article>
  );
}

function Rows({ sheet }: { readonly sheet: Worksheet }) {
  const { t } = useText();
  const { document, apply, ids } = useSession();
  const project = useProject();
  const [shown, setShown] = useState(FIRST_ROWS);
  const rows = rowsOf(project, sheet);
  const nameOf = useRowNames(sheet);
  const isOwn = sheet.rows?.of === 'own';
  const add = () => apply(addRow(document.getProject(), sheet.id, ids.actor()));
  return (
    <>
      {rows.length === 0 ? <p className={styles.empty}>{t(EMPTY[sheet.rows?.of ?? 'own'])}</p> : null}
      <ul className={styles.rows}>
        {rows.slice(0, shown).map((row, index) => (
          <li key={row} className={styles.row} aria-label={nameOf(row, index)}>
            <div className={styles.rowHead}>
              <span className={styles.rowName}>{nameOf(row, index)}</span>
              {isOwn && !document.readOnly ? (
                <IconButton
                  name={t(($) => $.sheets.removeRow, { name: nameOf(row, index) })}
                  icon={<Trash2 size={16} />}
                  onClick={() => apply(removeRow(document.getProject(), sheet.id, row))}
                />
              ) : null}
            </div>
            <div className={styles.cells}>
              {sheet.rows?.columns.map((field) => (
                <FieldInput key={field.id} sheet={sheet.id} field={field} row={row} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      {rows.length > shown ? (
        <Button onClick={() => setShown(rows.length)}>
          {t(($) => $.sheets.showAll, { count: rows.length })}
        </Button>
      ) : null}
      {isOwn && !document.readOnly ? (
        <Button icon={<Plus size={16} />} onClick={add}>
          {t(($) => $.sheets.addRow)}
        </Button>
      ) : null}
    </>
  );
}

const EMPTY = {
  own: ($) => $.sheets.noRows,
  ties: ($) => $.sheets.noTies,
  actors: ($) => $.sheets.noActors,
} as const satisfies Record<NonNullable<Worksheet['rows']>['of'], Message>;

/** What a row is called: its tie, its actor, or its number; two rows are never called the same. */
function useRowNames(sheet: Worksheet): (row: string, index: number) => string {
  const { t, whole } = useText();
  const project = useProject();
  const actors = useToldApart(useMemo(() => Object.values(project.actors).map(({ id }) => id), [project]));
  const ties = [...tiesOfSheet(project, sheet).values()];
  const names = toldApart(
    ties.map((tie) => ({
      id: tie.id,
      name: `${actors(tie.source)} – ${actors(tie.target)}`,
      marks: [tieTypeName(t, project.tieTypes[tie.type]), tie.flow, t(SIGN_NAMES[tie.sign])],
    })),
  );
  return (row, index) =>
    names.get(row) ?? (sheet.rows?.of === 'actors' ? actors(actorId(row)) : whole(index + 1));
}
