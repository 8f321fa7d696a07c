import { TriangleAlert } from 'lucide-react';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import styles from './Page.module.css';

interface StaleNoteProps {
  /** What is worked out now. */
  readonly made: string;
  readonly onKeep: () => void;
  readonly onUseMade: () => void;
}

/** Says that the map has changed since a text was written, and what it says now; not printed. */
export function StaleNote({ made, onKeep, onUseMade }: StaleNoteProps) {
  const { t } = useText();
  return (
    <div className={styles.stale} role="note">
      <p className={styles.staleHead}>
        <TriangleAlert size={16} aria-hidden="true" />
        <span>{t(($) => $.reportScreen.edit.stale)}</span>
      </p>
      <p className={styles.made}>{made}</p>
      <div className={styles.tools}>
        <Button onClick={onUseMade}>{t(($) => $.reportScreen.edit.useMade)}</Button>
        <Button look="quiet" onClick={onKeep}>
          {t(($) => $.reportScreen.edit.keep)}
        </Button>
      </div>
    </div>
  );
}
