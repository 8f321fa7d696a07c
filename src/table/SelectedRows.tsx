import { ListChecks, Trash2, Waypoints, X } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/useSession';
import { Button, IconButton } from '@/ui/Button';
import type { Column } from './columns';
import { EditTogether } from './EditTogether';
import styles from './Table.module.css';

interface SelectedRowsProps<Row> {
  /** Those of this table; at least one. */
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** "3 aktor". */
  readonly what: string;
}

/** What can be done with the selected rows together. */
export function SelectedRows<Row>({ rows, columns, what }: SelectedRowsProps<Row>) {
  const { t } = useText();
  const { document, view } = useSession();
  const clear = useCommand('clearSelection');
  const remove = useCommand('delete');
  const neighbours = useCommand('neighbours');
  const [isEditing, setIsEditing] = useState(false);
  return (
    <section className={styles.selected} aria-label={t(($) => $.table.selected, { what })}>
      <div className={styles.actions}>
        <strong className={styles.what}>{t(($) => $.table.selected, { what })}</strong>
        {document.readOnly ? null : (
          <Button
            icon={<ListChecks size={18} />}
            aria-expanded={isEditing}
            onClick={() => setIsEditing(!isEditing)}
          >
            {t(($) => $.table.editTogether)}
          </Button>
        )}
        {neighbours.isEnabled ? (
          <Button icon={<Waypoints size={18} />} onClick={neighbours.run}>
            {neighbours.label}
          </Button>
        ) : null}
        <Button onClick={() => view.setState({ rightTab: 'details', isRightOpen: true, sheet: 'details' })}>
          {t(($) => $.table.details)}
        </Button>
        <Button look="danger" icon={<Trash2 size={18} />} disabled={!remove.isEnabled} onClick={remove.run}>
          {remove.label}
        </Button>
        <IconButton name={clear.label} icon={<X size={18} />} onClick={clear.run} />
      </div>
      {isEditing && !document.readOnly ? <EditTogether rows={rows} columns={columns} /> : null}
    </section>
  );
}
