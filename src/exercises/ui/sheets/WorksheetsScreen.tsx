import { X } from 'lucide-react';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { useProject, useSession, useView } from '@/session/useSession';
import { IconButton } from '@/ui/Button';
import { SelectField } from '@/ui/Field';
import { filled } from '../../filled';
import { STAKEHOLDERS, WORKSHEETS } from '../../worksheets/registry';
import { SheetForm } from './SheetForm';
import styles from './Sheets.module.css';
import { StakeholderSheet } from './StakeholderSheet';

/** Every worksheet of the project, one of them open. */
export function WorksheetsScreen({ isPhone }: { readonly isPhone: boolean }) {
  const { t } = useText();
  const { view } = useSession();
  const close = useCommand('toggleWorksheets');
  const chosen = useView((state) => state.worksheet);
  const sheet = WORKSHEETS.find(({ id }) => id === chosen) ?? null;
  const entries = useEntries();
  const open = (worksheet: string) => view.setState({ worksheet });
  return (
    <div className={`${styles.screen} ${isPhone ? styles.phone : ''}`} data-worksheets="" tabIndex={-1}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t(($) => $.sheets.title)}</h2>
        <IconButton name={t(($) => $.sheets.back)} icon={<X size={20} />} onClick={close.run} />
      </div>
      {isPhone ? (
        <SelectField
          label={t(($) => $.sheets.choose)}
          value={sheet?.id ?? STAKEHOLDERS}
          choices={entries.map(({ id, title, count }) => ({
            value: id,
            label: count === '' ? title : `${title} (${count})`,
          }))}
          onChange={open}
        />
      ) : null}
      <div className={styles.body}>
        {isPhone ? null : (
          <nav className={styles.list} aria-label={t(($) => $.sheets.choose)}>
            {entries.map(({ id, title, count }) => (
              <button
                key={id}
                type="button"
                className={styles.entry}
                aria-current={id === (sheet?.id ?? STAKEHOLDERS) ? 'true' : undefined}
                onClick={() => open(id)}
              >
                <span>{title}</span>
                <span className={styles.count}>{count}</span>
              </button>
            ))}
          </nav>
        )}
        <div className={styles.page}>
          {sheet ? <SheetForm key={sheet.id} sheet={sheet} /> : <StakeholderSheet />}
        </div>
      </div>
    </div>
  );
}

/** The sheets in their order, each with how much of it is filled in. */
function useEntries() {
  const { t, whole } = useText();
  const project = useProject();
  return [
    { id: STAKEHOLDERS, title: t(($) => $.sheets.stakeholders.title), count: '' },
    ...WORKSHEETS.map((sheet) => {
      const { done, all } = filled(project, sheet);
      return { id: sheet.id, title: t(sheet.title), count: all === 0 ? '' : `${whole(done)}/${whole(all)}` };
    }),
  ];
}
