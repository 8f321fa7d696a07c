import { EyeOff } from 'lucide-react';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import styles from './MaskedBadge.module.css';

/** Says that names are masked, and ends it with one press; not there while names are shown in full. */
export function MaskedBadge() {
  const { t } = useText();
  const { isEnabled, run } = useCommand('showNames');
  if (!isEnabled) return null;
  const name = t(($) => $.looking.unmask);
  return (
    <button type="button" className={styles.badge} title={name} onClick={run}>
      <EyeOff size={16} aria-hidden="true" />
      <span className={styles.words}>{t(($) => $.looking.masked)}</span>
    </button>
  );
}
