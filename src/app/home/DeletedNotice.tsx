import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useText } from '@/i18n/useText';
import { Button, IconButton } from '@/ui/Button';
import styles from './DeletedNotice.module.css';
import { useHome } from './useHome';

/** How long a deletion can be taken back in one click, ms; the list of deleted projects keeps it for longer. */
const SHOWN_MS = 10_000;

/** Says what was deleted and offers to take it back. */
export function DeletedNotice() {
  const { t } = useText();
  const home = useHome();
  const deleted = useStore(home.state, (state) => state.deleted);
  useEffect(() => {
    if (!deleted) return;
    const timer = setTimeout(home.forgetDeleted, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [deleted, home]);
  return (
    <div className={styles.place} role="status">
      {deleted ? (
        <div className={styles.notice}>
          <p className={styles.words}>
            {t(($) => $.home.deleted, { title: deleted.title || t(($) => $.home.newTitle) })}
          </p>
          <Button onClick={() => home.restore(deleted.id)}>{t(($) => $.common.undo)}</Button>
          <IconButton name={t(($) => $.common.close)} icon={<X size={18} />} onClick={home.forgetDeleted} />
        </div>
      ) : null}
    </div>
  );
}
