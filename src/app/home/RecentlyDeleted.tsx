import { ChevronRight, RotateCcw } from 'lucide-react';
import type { ProjectSummary } from '@/document/types';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { useDevice } from '../useDevice';
import styles from './RecentlyDeleted.module.css';
import { useHome } from './useHome';

interface RecentlyDeletedProps {
  readonly projects: readonly ProjectSummary[];
}

/** Projects that were deleted lately, folded up; each can be brought back. */
export function RecentlyDeleted({ projects }: RecentlyDeletedProps) {
  const { t, day } = useText();
  const { now } = useDevice();
  const home = useHome();
  if (projects.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        <ChevronRight size={16} className={styles.arrow} />
        {t(($) => $.home.recentlyDeleted)}
        <span className={styles.count}>{projects.length}</span>
      </summary>
      <p className={styles.hint}>{t(($) => $.home.recentlyDeletedHint)}</p>
      <ul className={styles.list}>
        {projects.map(({ id, title, deletedAt }) => (
          <li key={id} className={styles.row}>
            <span className={styles.title}>{title || t(($) => $.home.newTitle)}</span>
            <span className={styles.when}>
              {t(($) => $.home.deletedOn, { day: day(deletedAt ?? now(), now()) })}
            </span>
            <Button
              icon={<RotateCcw size={16} />}
              aria-label={t(($) => $.home.restoreOf, { title: title || t(($) => $.home.newTitle) })}
              onClick={() => home.restore(id)}
            >
              {t(($) => $.home.restore)}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
