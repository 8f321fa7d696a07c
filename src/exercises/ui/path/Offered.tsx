import { Plus } from 'lucide-react';
import { addKnown } from '@/commands/addKnown';
import { useText } from '@/i18n/useText';
import { useProject, useSession } from '@/session/useSession';
import { offeredCategories, takeCategory } from '../../templates/templateOf';
import styles from './Path.module.css';

/** Who is typically in such a case, each one press away; nothing where no template was chosen. */
export function Offered() {
  const { t } = useText();
  const session = useSession();
  const offered = offeredCategories(useProject());
  if (offered.length === 0 || session.document.readOnly) return null;
  return (
    <div>
      <p className={styles.subheading}>{t(($) => $.templates.offer)}</p>
      <p className={styles.quiet}>{t(($) => $.templates.offerHint)}</p>
      <ul className={styles.offered}>
        {offered.map((category) => {
          const { id, label, sector, circle, kind } = category;
          const name = t(label);
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.chip}
                aria-label={t(($) => $.templates.add, { name })}
                onClick={() =>
                  addKnown(session, name, { sector, circle, kind }, takeCategory(category).changes)
                }
              >
                <Plus size={14} aria-hidden="true" />
                {name}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
